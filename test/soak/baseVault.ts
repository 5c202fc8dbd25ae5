import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Dexie } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import type { Bytes } from '../../src/bytes/Bytes.ts';
import { fromBase64url } from '../../src/bytes/base64url.ts';
import { DeviceRecord, deviceRecordKey } from '../../src/vault/DeviceRecord.ts';
import { linkKeys, openByPassphrase, sealedTo } from '../../src/vault/keyring.ts';
import { type DiskImage, FaultyDisk } from './FaultyDisk.ts';
import { Ledger } from './Ledger.ts';
import { Session } from './Session.ts';

export const passphrase = 'four quiet river stones';

/** Opens the vault without the half second that a passphrase takes: the way in of an extension (S4). */
export const key = new Uint8Array(32).fill(7) as Bytes;

/** What lies on a disk, and what its person has seen as saved. */
export interface Base {
  image: DiskImage;
  ledger: Ledger;
}

/** A record that `key` opens too. */
export async function withLink(record: DeviceRecord): Promise<DeviceRecord> {
  const vaultKey = await openByPassphrase(record, passphrase);
  if (vaultKey === undefined) throw new Error('that is not the passphrase');
  const { publicBytes } = await linkKeys(key);
  return {
    ...record,
    slots: [...record.slots, { kind: 'link', ...(await sealedTo(vaultKey, publicBytes)) }],
  };
}

function recordsOf(image: DiskImage): { key: string; value: unknown }[] {
  return image.get('casewright')?.stores.get('records')?.rows as { key: string; value: unknown }[];
}

/**
 * Two case files; in the first a note that has grown entry by entry, and is worth compacting. The app was
 * killed, so nothing is cached and nothing compacted.
 */
export async function baseVault(): Promise<Base> {
  const session = await Session.begin(new FaultyDisk(), new Ledger());
  await session.vault.start();
  const words = await session.vault.newRecoveryWords();
  await session.vault.createVault({ passphrase, worker: 'Sam Okafor', words });
  session.ledger.workers.push('Sam Okafor');
  session.ledger.worker = 1;
  for (const [name, entries] of [
    ['Rosa Delgado', 18],
    ['Ivo Marsh', 2],
  ] as const) {
    const note = await session.open(await session.createNote(await session.createCase(name)));
    for (let i = 0; i < entries; i += 1) {
      await session.write(note, (text) => text.insert(text.length, `She said ${i}. `));
    }
  }
  return linked(session);
}

/** What the vault of format 1 says, beside what the fixture tells of itself. */
export const formatOne = {
  name: 'Zoë Fixture',
  text: 'met me at the door. We went through the letter of 4 March. Next visit on 19 March.',
  worker: 'Sam Okafor',
};

/** A vault of format 1, as version 0.1 wrote it: test/fixtures/vaults/v1.json. */
export async function formatOneVault(): Promise<Base> {
  const path = resolve(import.meta.dirname, '../fixtures/vaults/v1.json');
  const stored = JSON.parse(readFileSync(path, 'utf8'));
  const disk = new FaultyDisk();
  const database = new Dexie('casewright', { indexedDB: disk, IDBKeyRange });
  // As src/storage/casewrightDatabase.ts was then.
  database.version(1).stores({
    entries: '[compartment+device+sequence],[compartment+document]',
    quarantine: '++id',
    records: 'key',
  });
  await database
    .table('entries')
    .bulkAdd(stored.rows.map((row: { bytes: string }) => ({ ...row, bytes: fromBase64url(row.bytes) })));
  await database
    .table('records')
    .put({ key: deviceRecordKey, value: await withLink(DeviceRecord.parse(stored.record)) });
  database.close();
  const ledger = new Ledger();
  ledger.cases.set(stored.caseId, {
    main: stored.rows.find((row: { document: string }) => row.document === stored.note).compartment,
    names: [formatOne.name],
    saved: 0,
    holds: [''],
    held: 0,
    erasure: 'none',
  });
  ledger.notes.set(stored.note, { caseId: stored.caseId, texts: [formatOne.text], saved: 0 });
  ledger.workers.push(formatOne.worker);
  ledger.worker = 1;
  return { image: disk.committed(), ledger };
}

async function linked({ disk, ledger }: Session): Promise<Base> {
  const image = disk.committed();
  const device = recordsOf(image).find((row) => row.key === deviceRecordKey);
  if (device === undefined) throw new Error('there is no device record');
  device.value = await withLink(DeviceRecord.parse(device.value));
  return { image, ledger };
}
