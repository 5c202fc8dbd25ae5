import type { CompartmentId, DeviceId, DocumentId } from '../bytes/Ids.ts';
import type { Sealed } from '../bytes/Sealed.ts';

/** One entry as it lies in the log: what it is filed under, and the sealed bytes. */
export interface LogRow {
  /** Format of the record. */
  v: 1;
  compartment: CompartmentId;
  document: DocumentId;
  device: DeviceId;
  sequence: number;
  bytes: Sealed;
}

/** First and last sequence, both included, of a run without a gap. */
export type SequenceRange = readonly [first: number, last: number];

/** The runs of sequences that are there, of each device of one compartment, in order. */
export type Have = Map<DeviceId, SequenceRange[]>;

/** The place of a row in the log. */
export type LogKey = readonly [compartment: CompartmentId, device: DeviceId, sequence: number];

/** An entry that was authentic but refused, kept for the worker to see (P6). */
export interface QuarantineRow extends LogRow {
  /** Why, in one plain sentence. */
  reason: string;
}

/** The append-only log. Every promise settles; a write resolves when it is on disk (P2). */
export interface LogStore {
  /**
   * Adds the rows, all or none, with strict durability. Rejects with `DuplicateRowError` when a row's
   * `[compartment, device, sequence]` is taken, and with `StorageError` when the disk says no.
   */
  append(rows: readonly LogRow[]): Promise<void>;
  /** The row with the highest sequence of a device in a compartment. */
  head(compartment: CompartmentId, device: DeviceId): Promise<LogRow | undefined>;
  /** All rows of a document, by device and sequence. */
  readDocument(compartment: CompartmentId, document: DocumentId): Promise<LogRow[]>;
  /** The same document of many compartments, in one look. */
  readDocuments(
    compartments: readonly CompartmentId[],
    document: DocumentId,
  ): Promise<Map<CompartmentId, LogRow[]>>;
  /** The documents that have rows in a compartment. */
  documents(compartment: CompartmentId): Promise<DocumentId[]>;
  /** Rows of one device with sequences in the range, in order. */
  readRange(compartment: CompartmentId, device: DeviceId, range: SequenceRange): Promise<LogRow[]>;
  /** What a compartment holds: the ranges of sequences of each device, in order. */
  have(compartment: CompartmentId): Promise<Have>;
  /** The same of every compartment, in one look. */
  haveAll(): Promise<Map<CompartmentId, Have>>;
  /** Up to `limit` rows of the whole log in the order of their keys, from the one after `after` on. */
  page(after: LogKey | undefined, limit: number): Promise<LogRow[]>;
  /**
   * Removes rows whose content a snapshot in the log covers (S10), all or none. Keys that aren't there are
   * passed over. Nothing else may remove single rows.
   */
  remove(keys: readonly LogKey[]): Promise<void>;
  /** Removes all of a compartment that was erased (S5), quarantine included. */
  dropCompartment(compartment: CompartmentId): Promise<void>;
  quarantine(row: QuarantineRow): Promise<void>;
  quarantined(): Promise<QuarantineRow[]>;
  /** Takes an entry out of the quarantine: it was taken in after all. Others at its place in the chain stay. */
  release(row: LogRow): Promise<void>;
  close(): void;
}

/** That place in the chain is taken: another tab was faster, or the chain forks (S7). */
export class DuplicateRowError extends Error {
  override readonly name = 'DuplicateRowError';
}

const sentences = {
  full: 'This device is full. Free some space and it will be saved by itself.',
  blocked: 'The browser does not let Casewright write to this device. Is this a private window?',
  closed: 'The browser closed the storage. It is being tried again.',
  newer: 'A newer version of Casewright uses the storage on this device. Reload this tab to get it.',
  cleared: 'The storage on this device was cleared, and the vault with it.',
  other: 'Writing to this device failed. It is being tried again.',
};

/** The disk said no. Its message is what the screen says. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly reason: keyof typeof sentences;

  constructor(reason: StorageError['reason'], cause: unknown) {
    super(sentences[reason], { cause });
    this.reason = reason;
  }
}
