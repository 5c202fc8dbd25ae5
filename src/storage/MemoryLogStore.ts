import { equalBytes } from '../bytes/equalBytes.ts';
import type { CompartmentId, DeviceId, DocumentId } from '../bytes/Ids.ts';
import { haveByCompartment } from './haveByCompartment.ts';
import {
  DuplicateRowError,
  type Have,
  type LogKey,
  type LogRow,
  type LogStore,
  type QuarantineRow,
  type SequenceRange,
} from './LogStore.ts';

/** The log in memory: the slow, obvious twin of the one in IndexedDB. Passes the same acceptance suite. */
export class MemoryLogStore implements LogStore {
  #rows: LogRow[] = [];
  #quarantined: QuarantineRow[] = [];

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

  async readDocuments(compartments: readonly CompartmentId[], document: DocumentId) {
    const rows = this.#find((row) => row.document === document);
    return new Map(compartments.map((id) => [id, rows.filter((row) => row.compartment === id)]));
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

  async have(compartment: CompartmentId): Promise<Have> {
    return (await this.haveAll()).get(compartment) ?? new Map();
  }

  async haveAll(): Promise<Map<CompartmentId, Have>> {
    return haveByCompartment(this.#find(() => true).map(logKey));
  }

  async page(after: LogKey | undefined, limit: number): Promise<LogRow[]> {
    const order = this.#find(() => true);
    const from = after === undefined ? 0 : order.findIndex((row) => compareKeys(logKey(row), after) > 0);
    return from < 0 ? [] : order.slice(from, from + limit);
  }

  async remove(keys: readonly LogKey[]): Promise<void> {
    const gone = new Set(keys.map((parts) => parts.join(' ')));
    this.#rows = this.#rows.filter((row) => !gone.has(key(row)));
  }

  async dropCompartment(compartment: CompartmentId): Promise<void> {
    this.#rows = this.#rows.filter((row) => row.compartment !== compartment);
    this.#quarantined = this.#quarantined.filter((row) => row.compartment !== compartment);
  }

  async quarantine(row: QuarantineRow): Promise<void> {
    this.#quarantined.push(row);
  }

  async quarantined(): Promise<QuarantineRow[]> {
    return [...this.#quarantined];
  }

  async release({ bytes, ...row }: LogRow): Promise<void> {
    this.#quarantined = this.#quarantined.filter(
      (other) => key(other) !== key({ bytes, ...row }) || !equalBytes(other.bytes, bytes),
    );
  }

  close(): void {}

  #find(wanted: (row: LogRow) => boolean): LogRow[] {
    return this.#rows.filter(wanted).sort((a, b) => compareKeys(logKey(a), logKey(b)));
  }
}

function key(row: LogRow): string {
  return logKey(row).join(' ');
}

function logKey({ compartment, device, sequence }: LogRow): LogKey {
  return [compartment, device, sequence];
}

/** As IndexedDB orders arrays: part by part. */
function compareKeys(a: LogKey, b: LogKey): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  if (a[1] !== b[1]) return a[1] < b[1] ? -1 : 1;
  return a[2] - b[2];
}
