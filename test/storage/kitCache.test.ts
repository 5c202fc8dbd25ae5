import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Bytes } from '../../src/bytes/Bytes.ts';
import { YKitStore } from '../../src/storage/YKitStore.ts';

function kit(target: string): Bytes {
  const doc = new Y.Doc();
  doc.clientID = 7;
  doc.getMap('portal-maps').set('portal', target);
  return Y.encodeStateAsUpdate(doc) as Bytes;
}

function target(state: Bytes | undefined): unknown {
  const doc = new Y.Doc();
  if (state !== undefined) Y.applyUpdate(doc, state);
  return doc.getMap('portal-maps').get('portal');
}

/** What y-indexeddb has written, replaced by somebody who can write to the disk. */
async function plant(name: string, update: Bytes): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise<void>((resolve) => {
    const transaction = database.transaction('updates', 'readwrite');
    transaction.objectStore('updates').clear();
    transaction.objectStore('updates').add(update);
    transaction.oncomplete = () => resolve();
  });
  database.close();
}

describe('[S19] the kit in y-indexeddb', () => {
  const stores: YKitStore[] = [];
  const open = (name: string) => {
    const store = new YKitStore(name);
    stores.push(store);
    return store;
  };
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  it('a map that was redirected on the disk, under the same clocks, is put right at unlock', async () => {
    const first = open('kit-a');
    await first.replace(kit('good'));
    await first.close();
    await plant('kit-a', kit('evil'));
    const second = open('kit-a');
    expect(target(await second.read())).toBe('evil');
    await second.replace(kit('good'));
    expect(target(await second.read())).toBe('good');
  });
});
