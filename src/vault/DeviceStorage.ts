/** What the browser gives this app of the device's disk. Nothing of it rejects. */
export interface DeviceStorage {
  /** Whether it has promised to keep what is there; `undefined` where it doesn't say. */
  persisted(): Promise<boolean | undefined>;
  /** Asks for that promise: some browsers ask their user, others decide by themselves. */
  persist(): Promise<boolean | undefined>;
  /** Bytes used and allowed; `undefined` where it doesn't say. */
  estimate(): Promise<{ used: number; quota: number } | undefined>;
}
