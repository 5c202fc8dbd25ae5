import type { Locks } from '../storage/Locks.ts';
import type { RecordStore } from '../storage/RecordStore.ts';
import {
  type DeviceRecord,
  deviceRecordKey,
  parseDeviceRecord,
  recordProblems,
  storedRecord,
} from './DeviceRecord.ts';

/** The device's record on its disk. */
export class DeviceDisk {
  readonly #records: RecordStore;
  readonly #locks: Locks;

  constructor(records: RecordStore, locks: Locks) {
    this.#records = records;
    this.#locks = locks;
  }

  /** What lies there, good or bad. Rejects when the disk can't be read. */
  async look(): Promise<ReturnType<typeof parseDeviceRecord>> {
    return parseDeviceRecord(await this.#records.get(deviceRecordKey));
  }

  /** The record, or `undefined` where there is none. Rejects, in words for the screen, where it can't be used. */
  async read(): Promise<DeviceRecord | undefined> {
    const record = await this.look();
    if (record === 'newer' || record === 'damaged') throw new Error(recordProblems[record]);
    return record;
  }

  async readOrThrow(): Promise<DeviceRecord> {
    const record = await this.read();
    if (record === undefined) throw new Error('there is no vault on this device');
    return record;
  }

  async #put(record: DeviceRecord): Promise<void> {
    await this.#records.put(deviceRecordKey, storedRecord(record));
  }

  /**
   * Reads the record, and writes what `next` makes of it; `undefined` writes nothing. Under a lock: of two tabs
   * that change it at once, neither undoes the other. Gives the record as it is then.
   */
  change(next: (record: DeviceRecord) => Promise<DeviceRecord | undefined>): Promise<DeviceRecord> {
    return this.#locks.hold('device', async () => {
      const record = await this.readOrThrow();
      const changed = await next(record);
      if (changed !== undefined) await this.#put(changed);
      return changed ?? record;
    });
  }

  /** `false`, and nothing is written, where there is a record already: two tabs may both be making the vault. */
  putFirst(record: DeviceRecord): Promise<boolean> {
    return this.#locks.hold('device', async () => {
      if ((await this.read()) !== undefined) return false;
      await this.#put(record);
      return true;
    });
  }
}
