import { Dexie } from 'dexie';
import { equalBytes } from '../bytes/equalBytes.ts';
import type { CompartmentId, DeviceId, DocumentId } from '../bytes/Ids.ts';
import type { CasewrightDatabase } from './casewrightDatabase.ts';
import { haveByCompartment } from './haveByCompartment.ts';
import type { Have, LogKey, LogRow, LogStore, QuarantineRow, SequenceRange } from './LogStore.ts';
import { settle } from './settle.ts';

/** The log in IndexedDB. */
export class DexieLogStore implements LogStore {
  readonly #db: CasewrightDatabase;

  constructor(database: CasewrightDatabase) {
    this.#db = database;
  }

  append(rows: readonly LogRow[]): Promise<void> {
    return settle(this.#db, () =>
      this.#db.transaction('rw', this.#db.entries, async () => {
        // `add`, never `put`: a place in a chain is written once (S7).
        await this.#db.entries.bulkAdd(rows);
      }),
    );
  }

  head(compartment: CompartmentId, device: DeviceId): Promise<LogRow | undefined> {
    return settle(this.#db, () =>
      this.#db.entries
        .where('[compartment+device+sequence]')
        .between([compartment, device, Dexie.minKey], [compartment, device, Dexie.maxKey])
        .last(),
    );
  }

  readDocument(compartment: CompartmentId, document: DocumentId): Promise<LogRow[]> {
    return settle(this.#db, () => this.#db.entries.where({ compartment, document }).toArray());
  }

  readDocuments(compartments: readonly CompartmentId[], document: DocumentId) {
    const { entries } = this.#db;
    const read = async (compartment: CompartmentId): Promise<[CompartmentId, LogRow[]]> => [
      compartment,
      await entries.where({ compartment, document }).toArray(),
    ];
    return settle(this.#db, () =>
      this.#db.transaction('r', entries, async () => new Map(await Promise.all(compartments.map(read)))),
    );
  }

  async documents(compartment: CompartmentId): Promise<DocumentId[]> {
    const keys = await settle(this.#db, () =>
      this.#db.entries
        .where('[compartment+document]')
        .between([compartment, Dexie.minKey], [compartment, Dexie.maxKey])
        .uniqueKeys(),
    );
    return keys.map((key) => (key as unknown as [string, DocumentId])[1]);
  }

  readRange(compartment: CompartmentId, device: DeviceId, range: SequenceRange): Promise<LogRow[]> {
    return settle(this.#db, () =>
      this.#db.entries
        .where('[compartment+device+sequence]')
        .between([compartment, device, range[0]], [compartment, device, range[1]], true, true)
        .toArray(),
    );
  }

  async have(compartment: CompartmentId): Promise<Have> {
    const keys = await settle(this.#db, () =>
      this.#db.entries
        .where('[compartment+device+sequence]')
        .between([compartment, Dexie.minKey, Dexie.minKey], [compartment, Dexie.maxKey, Dexie.maxKey])
        .primaryKeys(),
    );
    return haveByCompartment(keys).get(compartment) ?? new Map();
  }

  async haveAll(): Promise<Map<CompartmentId, Have>> {
    return haveByCompartment(await settle(this.#db, () => this.#db.entries.toCollection().primaryKeys()));
  }

  page(after: LogKey | undefined, limit: number): Promise<LogRow[]> {
    const rows =
      after === undefined ? this.#db.entries.toCollection() : this.#db.entries.where(':id').above(after);
    return settle(this.#db, () => rows.limit(limit).toArray());
  }

  async remove(keys: readonly LogKey[]): Promise<void> {
    await settle(this.#db, () =>
      this.#db.transaction('rw', this.#db.entries, () => this.#db.entries.bulkDelete([...keys] as never)),
    );
  }

  async dropCompartment(compartment: CompartmentId): Promise<void> {
    const { entries, quarantine } = this.#db;
    await settle(this.#db, () =>
      this.#db.transaction('rw', entries, quarantine, async () => {
        const rows = await entries
          .where('[compartment+device+sequence]')
          .between([compartment, Dexie.minKey, Dexie.minKey], [compartment, Dexie.maxKey, Dexie.maxKey])
          .primaryKeys();
        await entries.bulkDelete(rows);
        await quarantine.filter((row) => row.compartment === compartment).delete();
      }),
    );
  }

  async quarantine(row: QuarantineRow): Promise<void> {
    await settle(this.#db, () => this.#db.quarantine.add(row));
  }

  quarantined(): Promise<QuarantineRow[]> {
    return settle(this.#db, () => this.#db.quarantine.toArray());
  }

  async release({ compartment, device, sequence, bytes }: LogRow): Promise<void> {
    await settle(this.#db, () =>
      this.#db.quarantine
        .filter(
          (row) =>
            row.compartment === compartment &&
            row.device === device &&
            row.sequence === sequence &&
            equalBytes(row.bytes, bytes),
        )
        .delete(),
    );
  }

  close(): void {
    this.#db.close();
  }
}
