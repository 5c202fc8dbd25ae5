/** Small records of this device alone, by key: its slots, its sealed secret. Strictly durable. Values are plain JSON. */
export interface RecordStore {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
}
