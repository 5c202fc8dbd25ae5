import type { CompartmentId, DeviceId, DocumentId } from '../bytes/Ids.ts';

/** An entry that should be in the log and can't be used. What lies there stays there. */
export interface DamagedEntry {
  compartment: CompartmentId;
  /** The control document where nobody knows which document it was: it is `missing`. */
  document: DocumentId;
  device: DeviceId;
  /** The first one, where a run of them is missing. */
  sequence: number;
  /** Whether it is a statement, as far as its head can still be read: a signature, say. */
  statement?: boolean;
  why: 'damaged' | 'newer' | 'no-key' | 'missing';
}
