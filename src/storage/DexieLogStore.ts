import { Dexie } from 'dexie';
import type { CompartmentId, DeviceId, DocumentId } from '../bytes/Ids.ts';
import type { CasewrightDatabase } from './casewrightDatabase.ts';
import type { LogRow, LogStore, QuarantineRow, SequenceRange } from './LogStore.ts';
import { sequenceRanges } from './sequenceRanges.ts';
import { storageError } from './storageError.ts';

/** The log in IndexedDB. */
export class DexieLogStore implements LogStore {
  readonly #db: CasewrightDatabase;

  constructor(database: CasewrightDatabase) {
    this.#db = database;
  }

  append(rows: readonly LogRow[]): Promise<void> {
    return settle(
      this.#db.transaction('rw', this.#db.entries, async () => {
        // `add`, never `put`: a place in a chain is written once (S7).
        await this.#db.entries.bulkAdd(rows);
      }),
    );
  }

  head(compartment: CompartmentId, device: DeviceId): Promise<LogRow | undefined> {
    return settle(
      this.#db.entries
        .where('[compartment+device+sequence]')
        .between([compartment, device, Dexie.minKey], [compartment, device, Dexie.maxKey])
        .last(),
    );
  }

  readDocument(compartment: CompartmentId, document: DocumentId): Promise<LogRow[]> {
    return settle(this.#db.entries.where({ compartment, document }).toArray());
  }

  async documents(compartment: CompartmentId): Promise<DocumentId[]> {
    const keys = await settle(
      this.#db.entries
        .where('[compartment+document]')
        .between([compartment, Dexie.minKey], [compartment, Dexie.maxKey])
        .uniqueKeys(),
    );
    return keys.map((key) => (key as unknown as [string, DocumentId])[1]);
  }

  readRange(compartment: CompartmentId, device: DeviceId, range: SequenceRange): Promise<LogRow[]> {
    return settle(
      this.#db.entries
        .where('[compartment+device+sequence]')
        .between([compartment, device, range[0]], [compartment, device, range[1]], true, true)
        .toArray(),
    );
  }

  async have(compartment: CompartmentId): Promise<Map<DeviceId, SequenceRange[]>> {
    const keys = await settle(
      this.#db.entries
        .where('[compartment+device+sequence]')
        .between([compartment, Dexie.minKey, Dexie.minKey], [compartment, Dexie.maxKey, Dexie.maxKey])
        .primaryKeys(),
    );
    const sequences = new Map<DeviceId, number[]>();
    for (const [, device, sequence] of keys) {
      const list = sequences.get(device as DeviceId);
      if (list === undefined) sequences.set(device as DeviceId, [sequence]);
      else list.push(sequence);
    }
    return new Map([...sequences].map(([device, list]) => [device, sequenceRanges(list)]));
  }

  async quarantine(row: QuarantineRow): Promise<void> {
    await settle(this.#db.quarantine.add(row));
  }

  quarantined(): Promise<QuarantineRow[]> {
    return settle(this.#db.quarantine.toArray());
  }

  close(): void {
    this.#db.close();
  }
}

async function settle<T>(work: PromiseLike<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw storageError(error);
  }
}
