import { Dexie, type Table } from 'dexie';
import { newId } from '../bytes/newId.ts';
import type { CacheRow } from './CacheStore.ts';
import type { DiskNews } from './DiskNews.ts';
import { type LogRow, type QuarantineRow, StorageError } from './LogStore.ts';
import { ownVersionOnly } from './ownVersionOnly.ts';

/** The one database of a device. Its rows hold sealed bytes and random ids alone (P1). */
export type CasewrightDatabase = Dexie & {
  entries: Table<LogRow, [string, string, number]>;
  quarantine: Table<QuarantineRow & { id?: number }, number>;
  caches: Table<CacheRow, [string, string]>;
  records: Table<{ key: string; value: unknown }, string>;
};

/** A random name that a database is given when it is made: another one in its place is not the same vault. */
const identityKey = 'database';

/**
 * Opens lazily, at the first use, and again after the browser has closed it. Every transaction is strict: since
 * Chrome 121 a completed transaction may otherwise not be on disk yet (P2). A database that a newer version has
 * upgraded is not opened, and one that was cleared while open is not made anew under the hands of its user.
 *
 * `tell` hears what befalls it. With it, an upgrade that another tab wants waits until `letGo` of `DiskWatch`
 * closes this connection; without it, the connection is closed at once.
 */
export function casewrightDatabase(name = 'casewright', tell?: (news: DiskNews) => void): CasewrightDatabase {
  const database = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    autoOpen: true,
    indexedDB: ownVersionOnly(),
  });
  database.version(1).stores({
    entries: '[compartment+device+sequence],[compartment+document]',
    quarantine: '++id',
    records: 'key',
  });
  // Migrations only add: what version 1 wrote is read as it is.
  database.version(2).stores({ caches: '[name+compartment],name,compartment' });

  let identity: unknown;
  const refuse = () => {
    tell?.('cleared');
    throw new StorageError('cleared', undefined);
  };
  database.on('populate', (making) => {
    if (identity !== undefined) refuse();
    making.table('records').add({ key: identityKey, value: newId() });
  });
  database.on(
    'ready',
    async (opened) => {
      const records = opened.table('records');
      const found = await opened.transaction('rw', 'records', async () => {
        const there = await records.get(identityKey);
        // One that was made before databases had names is given one at its first opening.
        if (there !== undefined || identity !== undefined) return there?.value;
        const value = newId();
        await records.add({ key: identityKey, value });
        return value;
      });
      if (identity !== undefined && found !== identity) refuse();
      identity = found;
      tell?.('ready');
    },
    true,
  );
  if (tell !== undefined) {
    database.on('blocked', () => {
      tell('waiting');
      return false;
    });
    database.on('versionchange', ({ newVersion }) => {
      // To be deleted: nothing is gained by standing in the way, and the next use reports it.
      if (newVersion === null) return undefined;
      tell('outdated');
      return false;
    });
  }
  return database as CasewrightDatabase;
}
