import type { CasewrightDatabase } from './casewrightDatabase.ts';
import type { RecordStore } from './RecordStore.ts';
import { settle } from './settle.ts';

/** Records in IndexedDB. */
export function dexieRecordStore(database: CasewrightDatabase): RecordStore {
  return {
    async get(key) {
      return (await settle(database, () => database.records.get(key)))?.value;
    },
    async put(key, value) {
      await settle(database, () =>
        database.transaction('rw', database.records, () => database.records.put({ key, value })),
      );
    },
  };
}
