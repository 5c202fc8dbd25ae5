import type { Bytes } from '../bytes/Bytes.ts';
import type { CompartmentId, DeviceId, DocumentId, EpochId } from '../bytes/Ids.ts';
import type { Sealed } from '../bytes/Sealed.ts';

/** What an entry holds: Yjs updates, a snapshot of a document, or a signed statement. */
export type EntryKind = 'update' | 'snapshot' | 'statement';

/** The readable head of an entry (S6). Authenticated: changing a bit of it makes the entry unreadable. */
export interface EntryHeader {
  kind: EntryKind;
  compartment: CompartmentId;
  document: DocumentId;
  device: DeviceId;
  /** 1, 2, 3 … for each device in each compartment. */
  sequence: number;
  /** SHA-256 of the device's entry before this one in this compartment; zeros for the first. */
  previous: Bytes;
  /** Empty for control statements (epochs, members), which hold public keys alone and are not sealed. */
  epoch: EpochId | '';
  /** Gives the Yjs clientID of an update (S9); zeros for statements and snapshots. */
  clientNonce: Bytes;
}

/** An entry taken apart. Nothing has been verified or opened yet. */
export interface Entry extends EntryHeader {
  nonce: Bytes;
  /** Ciphertext, or the bytes of a control statement. */
  body: Bytes;
  signature: Bytes;
  /** The whole entry as it is stored and sent. */
  bytes: Sealed;
}
