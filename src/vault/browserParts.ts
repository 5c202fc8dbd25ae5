import { measureArgon } from '../crypto/passphraseKeys.ts';
import { casewrightDatabase } from '../storage/casewrightDatabase.ts';
import { DexieCacheStore } from '../storage/DexieCacheStore.ts';
import { DexieLogStore } from '../storage/DexieLogStore.ts';
import type { DiskNews } from '../storage/DiskNews.ts';
import { dexieRecordStore } from '../storage/dexieRecordStore.ts';
import { webLocks } from '../storage/webLocks.ts';
import { YKitStore } from '../storage/YKitStore.ts';
import { WorkerInspector } from '../sync/WorkerInspector.ts';
import { browserSearchParts } from './browserSearchParts.ts';
import type { VaultParts } from './VaultParts.ts';

/** The parts of a vault in a real browser: IndexedDB, Web Locks, a worker, a channel between tabs. */
export function browserParts(self: VaultParts['self']): VaultParts {
  const listeners = new Set<(news: DiskNews) => void>();
  const database = casewrightDatabase('casewright', (news) => {
    // Where nobody listens, nobody could let go.
    if (news === 'outdated' && listeners.size === 0) letGo();
    for (const listener of listeners) listener(news);
  });
  const letGo = () => database.close({ disableAutoOpen: false });
  const channel = new BroadcastChannel('casewright-log');
  return {
    log: new DexieLogStore(database),
    caches: new DexieCacheStore(database),
    records: dexieRecordStore(database),
    kit: new YKitStore(),
    locks: webLocks,
    inspector: new WorkerInspector(
      () => new Worker(new URL('../sync/inspector.worker.ts', import.meta.url), { type: 'module' }),
    ),
    search: browserSearchParts,
    disk: { listen: (listener) => void listeners.add(listener), letGo },
    tabs: {
      // Ids of compartments are random and tell nothing.
      tell: (compartment) => channel.postMessage(compartment),
      listen(listener) {
        channel.onmessage = ({ data }) => {
          if (typeof data === 'string') listener(data);
        };
      },
    },
    self,
    now: () => new Date(),
    passphraseCost: () => measureArgon(() => performance.now()),
  };
}
