import * as Y from 'yjs';
import type { Bytes } from '../bytes/Bytes.ts';
import type { KitStore } from '../storage/KitStore.ts';

/** Keeps the cache that a locked extension reads equal to the vault's own kit, from now on (S19). */
export function cacheKit(kit: Y.Doc, store: KitStore): void {
  let caching: Promise<void> = Promise.resolve();
  const cache = () => {
    const state = Y.encodeStateAsUpdate(kit) as Bytes;
    // It is a cache: what can't be written now is written at the next change or unlock.
    caching = caching.then(() => store.replace(state)).catch(() => undefined);
  };
  kit.on('update', cache);
  cache();
}
