import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CompartmentId, DeviceId, DocumentId } from '../../src/bytes/Ids.ts';
import type { Sealed } from '../../src/bytes/Sealed.ts';
import { type CasewrightDatabase, casewrightDatabase } from '../../src/storage/casewrightDatabase.ts';
import { DexieLogStore } from '../../src/storage/DexieLogStore.ts';
import type { DiskNews } from '../../src/storage/DiskNews.ts';
import { dexieRecordStore } from '../../src/storage/dexieRecordStore.ts';
import type { LogRow } from '../../src/storage/LogStore.ts';

const compartment = 'c'.repeat(22) as CompartmentId;
const row = (sequence: number): LogRow => ({
  v: 1,
  compartment,
  document: 'n'.repeat(22) as DocumentId,
  device: 'l'.repeat(22) as DeviceId,
  sequence,
  bytes: new Uint8Array([sequence]) as Sealed,
});

let count = 0;
const databases: CasewrightDatabase[] = [];
function open(name = `database ${count++}`, tell?: (news: DiskNews) => void) {
  const database = casewrightDatabase(name, tell);
  databases.push(database);
  return { name, database, log: new DexieLogStore(database) };
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The storage as a newer version leaves it: with a store more, and without one of ours. */
async function upgrade(name: string): Promise<void> {
  const opening = indexedDB.open(name, 90);
  opening.onupgradeneeded = () => {
    if (opening.result.objectStoreNames.contains('quarantine'))
      opening.result.deleteObjectStore('quarantine');
    opening.result.createObjectStore('later');
  };
  (await done(opening)).close();
}

const named = async (name: string) => (await indexedDB.databases()).find((one) => one.name === name);

afterEach(() => {
  vi.restoreAllMocks();
  for (const database of databases.splice(0)) database.close();
});

describe('the storage under an open vault', () => {
  it('[P2] closed by the browser: the next save opens it again', async () => {
    const { database, log } = open();
    await log.append([row(1)]);
    forceCloseDatabase(database.backendDB() as never);
    await log.append([row(2)]);
    expect((await log.head(compartment, row(1).device))?.sequence).toBe(2);
  });

  it('[P2] an opening that failed is tried again at the next save', async () => {
    const { log } = open();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
      throw new DOMException('not now', 'SecurityError');
    });
    await expect(log.append([row(1)])).rejects.toMatchObject({ reason: 'blocked' });
    await log.append([row(1)]);
    expect(await log.head(compartment, row(1).device)).toBeDefined();
  });

  it('[P2] cleared while it is open: refused as cleared, each time, and no new one is begun', async () => {
    const news: DiskNews[] = [];
    const { name, log } = open(undefined, (what) => news.push(what));
    await log.append([row(1)]);
    await done(indexedDB.deleteDatabase(name));
    for (const sequence of [2, 3]) {
      await expect(log.append([row(sequence)])).rejects.toMatchObject({ reason: 'cleared' });
      expect(await named(name)).toBeUndefined();
    }
    await expect(log.head(compartment, row(1).device)).rejects.toMatchObject({ reason: 'cleared' });
    expect(news).toContain('cleared');
  });

  it('[P2] cleared, and made anew by another tab: the old vault writes nothing into it', async () => {
    const old = open();
    await old.log.append([row(1)]);
    await done(indexedDB.deleteDatabase(old.name));
    const fresh = open(old.name);
    expect(await fresh.log.haveAll()).toEqual(new Map());
    await expect(old.log.append([row(2)])).rejects.toMatchObject({ reason: 'cleared' });
    expect(await fresh.log.haveAll()).toEqual(new Map());
  });

  it('a database from before databases had names opens, and is given one', async () => {
    const first = open();
    await first.log.append([row(1)]);
    await first.database.records.clear();
    first.database.close();
    const second = open(first.name);
    expect(await second.log.head(compartment, row(1).device)).toBeDefined();
    expect(await dexieRecordStore(second.database).get('database')).toHaveLength(22);
  });

  it('of a newer version: refused in words, and nothing in it is changed', async () => {
    const { name, log, database } = open();
    await log.append([row(1)]);
    database.close();
    await upgrade(name);
    const again = open(name).log;
    for (let i = 0; i < 2; i += 1) {
      await expect(again.append([row(2)])).rejects.toMatchObject({
        reason: 'newer',
        message: expect.stringContaining('newer version'),
      });
    }
    expect((await named(name))?.version).toBe(90);
    const raw = await done(indexedDB.open(name));
    expect([...raw.objectStoreNames]).not.toContain('quarantine');
    expect(await done(raw.transaction('entries').objectStore('entries').count())).toBe(1);
    raw.close();
  });

  it('a newer version that waits is told of, and waits until this tab lets go; saving goes on till then', async () => {
    const news: DiskNews[] = [];
    const { name, log, database } = open(undefined, (what) => news.push(what));
    await log.append([row(1)]);
    let upgraded = false;
    const upgrading = upgrade(name).then(() => {
      upgraded = true;
    });
    await vi.waitFor(() => expect(news).toContain('outdated'));
    await log.append([row(2)]);
    expect(upgraded).toBe(false);
    database.close({ disableAutoOpen: false });
    await upgrading;
    await expect(log.append([row(3)])).rejects.toMatchObject({ reason: 'newer' });
  });

  it('without anybody to ask, it lets go at once', async () => {
    const { name, log } = open();
    await log.append([row(1)]);
    await upgrade(name);
    expect((await named(name))?.version).toBe(90);
  });
});
