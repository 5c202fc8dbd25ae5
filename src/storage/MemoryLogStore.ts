import type { CompartmentId, DeviceId, DocumentId } from '../bytes/Ids.ts';
import {
  DuplicateRowError,
  type LogRow,
  type LogStore,
  type QuarantineRow,
  type SequenceRange,
} from './LogStore.ts';
import { sequenceRanges } from './sequenceRanges.ts';

/** The log in memory: the slow, obvious twin of the one in IndexedDB. Passes the same acceptance suite. */
export class MemoryLogStore implements LogStore {
  readonly #rows: LogRow[] = [];
  readonly #quarantined: QuarantineRow[] = [];

  async append(rows: readonly LogRow[]): Promise<void> {
    const keys = new Set(this.#rows.map(key));
    for (const row of rows) {
      if (keys.has(key(row))) throw new DuplicateRowError();
      keys.add(key(row));
    }
    this.#rows.push(...rows);
  }

  async head(compartment: CompartmentId, device: DeviceId): Promise<LogRow | undefined> {
    return this.#find((row) => row.compartment === compartment && row.device === device).at(-1);
  }

  async readDocument(compartment: CompartmentId, document: DocumentId): Promise<LogRow[]> {
    return this.#find((row) => row.compartment === compartment && row.document === document);
  }

  async documents(compartment: CompartmentId): Promise<DocumentId[]> {
    return [
      ...new Set(this.#find((row) => row.compartment === compartment).map((row) => row.document)),
    ].sort();
  }

  async readRange(compartment: CompartmentId, device: DeviceId, range: SequenceRange): Promise<LogRow[]> {
    return this.#find(
      (row) =>
        row.compartment === compartment &&
        row.device === device &&
        row.sequence >= range[0] &&
        row.sequence <= range[1],
    );
  }

  async have(compartment: CompartmentId): Promise<Map<DeviceId, SequenceRange[]>> {
    const rows = this.#find((row) => row.compartment === compartment);
    const devices = [...new Set(rows.map((row) => row.device))];
    return new Map(
      devices.map((device) => [
        device,
        sequenceRanges(rows.filter((row) => row.device === device).map((row) => row.sequence)),
      ]),
    );
  }

  async quarantine(row: QuarantineRow): Promise<void> {
    this.#quarantined.push(row);
  }

  async quarantined(): Promise<QuarantineRow[]> {
    return [...this.#quarantined];
  }

  close(): void {}

  #find(wanted: (row: LogRow) => boolean): LogRow[] {
    return this.#rows
      .filter(wanted)
      .sort((a, b) => (a.device < b.device ? -1 : a.device > b.device ? 1 : a.sequence - b.sequence));
  }
}

function key(row: LogRow): string {
  return `${row.compartment} ${row.device} ${row.sequence}`;
}
