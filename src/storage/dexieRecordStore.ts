import type { CasewrightDatabase } from './casewrightDatabase.ts';
import type { RecordStore } from './RecordStore.ts';
import { storageError } from './storageError.ts';

/** Records in IndexedDB. */
export function dexieRecordStore(database: CasewrightDatabase): RecordStore {
  return {
    async get(key) {
      try {
        return (await database.records.get(key))?.value;
      } catch (error) {
        throw storageError(error);
      }
    },
    async put(key, value) {
      try {
        await database.transaction('rw', database.records, () => database.records.put({ key, value }));
      } catch (error) {
        throw storageError(error);
      }
    },
  };
}
