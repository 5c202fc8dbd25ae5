import type { RecordStore } from './RecordStore.ts';

/** Records in memory: the twin for tests. */
export function memoryRecordStore(): RecordStore {
  const records = new Map<string, string>();
  return {
    async get(key) {
      const text = records.get(key);
      return text === undefined ? undefined : JSON.parse(text);
    },
    async put(key, value) {
      records.set(key, JSON.stringify(value));
    },
  };
}
