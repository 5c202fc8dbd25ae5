import type { Bytes } from '../bytes/Bytes.ts';
import type { CompartmentId, DeviceId, DocumentId, EpochId } from '../bytes/Ids.ts';
import type { Sealed } from '../bytes/Sealed.ts';
import type { EntryKind } from '../crypto/Entry.ts';
import type { Snapshot } from './Snapshot.ts';

/** An entry that was verified and opened. */
export interface OpenedEntry {
  kind: EntryKind;
  compartment: CompartmentId;
  document: DocumentId;
  device: DeviceId;
  sequence: number;
  /** Empty for control statements. */
  epoch: EpochId | '';
  /** The update, the statement, or for a snapshot the document's state as Yjs encodes it (V2). */
  content: Bytes;
  /** Of a snapshot: what it stands for. */
  snapshot?: Omit<Snapshot, 'state'>;
  /** Gives the Yjs clientID of an update (S9). */
  clientNonce: Bytes;
  /** How it came: written in this context, by another tab of this device, or by a peer. */
  from: 'here' | 'tab' | 'peer';
  bytes: Sealed;
}
