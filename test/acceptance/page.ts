import { casewrightDatabase } from '../../src/storage/casewrightDatabase.ts';
import { DexieCacheStore } from '../../src/storage/DexieCacheStore.ts';
import { DexieLogStore } from '../../src/storage/DexieLogStore.ts';
import { dexieRecordStore } from '../../src/storage/dexieRecordStore.ts';
import { YKitStore } from '../../src/storage/YKitStore.ts';
import { cacheStoreSuite } from './cacheStoreSuite.ts';
import { kitStoreSuite } from './kitStoreSuite.ts';
import { logStoreSuite } from './logStoreSuite.ts';
import { recordStoreSuite } from './recordStoreSuite.ts';

/** The suites in a page, on real IndexedDB, each case on a database of its own. Called by the browser test. */
let count = 0;
const fresh = () => `acceptance ${Date.now()} ${count++}`;

Object.assign(globalThis, {
  acceptance: {
    'the log in IndexedDB': Object.keys(logStoreSuite),
    'the kit in y-indexeddb': Object.keys(kitStoreSuite),
    'caches in IndexedDB': Object.keys(cacheStoreSuite),
    'records in IndexedDB': Object.keys(recordStoreSuite),
  },
  async runCase(suite: string, name: string): Promise<string> {
    try {
      if (suite === 'the log in IndexedDB') {
        const log = new DexieLogStore(casewrightDatabase(fresh()));
        await logStoreSuite[name]?.(log);
        log.close();
      } else if (suite === 'the kit in y-indexeddb') {
        const kit = new YKitStore(fresh());
        await kitStoreSuite[name]?.(kit);
        await kit.close();
      } else if (suite === 'caches in IndexedDB') {
        await cacheStoreSuite[name]?.(new DexieCacheStore(casewrightDatabase(fresh())));
      } else await recordStoreSuite[name]?.(dexieRecordStore(casewrightDatabase(fresh())));
      return 'passed';
    } catch (error) {
      return String(error);
    }
  },
});
