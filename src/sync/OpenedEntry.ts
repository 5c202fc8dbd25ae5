import type { Bytes } from '../bytes/Bytes.ts';
import type { CompartmentId, DeviceId, DocumentId, EpochId } from '../bytes/Ids.ts';
import type { Sealed } from '../bytes/Sealed.ts';
import type { EntryKind } from '../crypto/Entry.ts';

/** An entry that was verified and opened. */
export interface OpenedEntry {
  kind: EntryKind;
  compartment: CompartmentId;
  document: DocumentId;
  device: DeviceId;
  sequence: number;
  /** Empty for control statements. */
  epoch: EpochId | '';
  content: Bytes;
  /** How it came: written in this context, by another tab of this device, or by a peer. */
  from: 'here' | 'tab' | 'peer';
  bytes: Sealed;
}
