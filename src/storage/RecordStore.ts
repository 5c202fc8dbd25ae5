/**
 * Small records of this device alone, by key: its slots, its sealed secret. Strictly durable. Values are plain JSON;
 * in a browser one of them is the handle of the folder for backups, which IndexedDB alone can keep.
 */
export interface RecordStore {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
}
