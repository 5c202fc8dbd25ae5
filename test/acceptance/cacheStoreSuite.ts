import type { CompartmentId } from '../../src/bytes/Ids.ts';
import type { Sealed } from '../../src/bytes/Sealed.ts';
import type { CacheRow, CacheStore } from '../../src/storage/CacheStore.ts';
import { equal, type Suite } from './Suite.ts';

const c1 = 'c'.repeat(22) as CompartmentId;
const c2 = 'd'.repeat(22) as CompartmentId;
const row = (compartment: CompartmentId, name: string, byte: number): CacheRow => ({
  v: 1,
  compartment,
  name,
  bytes: Uint8Array.of(byte) as Sealed,
});

/** What every place for caches must do. */
export const cacheStoreSuite: Suite<CacheStore> = {
  'what was never put is undefined': async (caches) => {
    equal(await caches.get(c1, 'list'), undefined);
    equal(await caches.all('list'), []);
  },
  'a cache is read back, bytes and all, and replaced': async (caches) => {
    await caches.put([row(c1, 'list', 1), row(c1, 'index', 2)]);
    await caches.put([row(c1, 'list', 3)]);
    equal([...((await caches.get(c1, 'list'))?.bytes ?? [])], [3]);
    equal([...((await caches.get(c1, 'index'))?.bytes ?? [])], [2]);
  },
  'all of one name come from every compartment': async (caches) => {
    await caches.put([row(c1, 'list', 1), row(c2, 'list', 2), row(c2, 'index', 3)]);
    equal((await caches.all('list')).map(({ compartment }) => compartment).sort(), [c1, c2]);
  },
  'a compartment is dropped whole, and no other': async (caches) => {
    await caches.put([row(c1, 'list', 1), row(c1, 'index', 2), row(c2, 'list', 3)]);
    await caches.drop(c1);
    equal(
      (await caches.all('list')).map(({ compartment }) => compartment),
      [c2],
    );
    equal(await caches.all('index'), []);
  },
};
