import { Dexie, type Table } from 'dexie';
import type { CacheRow } from './CacheStore.ts';
import type { LogRow, QuarantineRow } from './LogStore.ts';

/** The one database of a device. Its rows hold sealed bytes and random ids alone (P1). */
export type CasewrightDatabase = Dexie & {
  entries: Table<LogRow, [string, string, number]>;
  quarantine: Table<QuarantineRow & { id?: number }, number>;
  caches: Table<CacheRow, [string, string]>;
  records: Table<{ key: string; value: unknown }, string>;
};

/**
 * Opens lazily, at the first use. Every transaction is strict: since Chrome 121 a completed transaction may
 * otherwise not be on disk yet (P2). An upgrade wanted by another tab closes this one's connection, and the
 * next use reports it.
 */
export function casewrightDatabase(name = 'casewright'): CasewrightDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', autoOpen: true });
  database.version(1).stores({
    entries: '[compartment+device+sequence],[compartment+document]',
    quarantine: '++id',
    records: 'key',
  });
  // Migrations only add: what version 1 wrote is read as it is.
  database.version(2).stores({ caches: '[name+compartment],name,compartment' });
  return database as CasewrightDatabase;
}
