import * as Y from 'yjs';
import type { Bytes } from '../../src/bytes/Bytes.ts';
import type { KitStore } from '../../src/storage/KitStore.ts';
import { equal, type Suite } from './Suite.ts';

function kit(entries: Record<string, string>): Bytes {
  const doc = new Y.Doc();
  for (const [key, value] of Object.entries(entries)) doc.getMap('portal-maps').set(key, value);
  return Y.encodeStateAsUpdate(doc) as Bytes;
}

async function read(store: KitStore): Promise<unknown> {
  const doc = new Y.Doc();
  const state = await store.read();
  if (state !== undefined) Y.applyUpdate(doc, state);
  return doc.getMap('portal-maps').toJSON();
}

/** What every place for the kit must do. */
export const kitStoreSuite: Suite<KitStore> = {
  'a new one has no kit': async (store) => {
    equal(await store.read(), undefined);
  },
  'what was put in is read back': async (store) => {
    await store.replace(kit({ a: '1', b: '2' }));
    equal(await read(store), { a: '1', b: '2' });
  },
  'the same state twice is one': async (store) => {
    const state = kit({ a: '1' });
    await store.replace(state);
    await store.replace(state);
    equal(await read(store), { a: '1' });
  },
  '[S19] what is not in the vault’s kit does not stay in the cache': async (store) => {
    await store.replace(kit({ planted: 'x' }));
    await store.replace(kit({ a: '1' }));
    equal(await read(store), { a: '1' });
  },
};
