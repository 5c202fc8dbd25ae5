import type { DeviceId } from '../bytes/Ids.ts';
import type { NoteSnapshot } from './NoteSnapshot.ts';

/** A note as it was signed (P8, S11): what it said, when, and by whom. */
export interface Signature {
  note: NoteSnapshot;
  /** ISO 8601 instant of signing, by the clock of the device that signed. */
  at: string;
  /** The worker's name. */
  by: string;
  device: DeviceId;
  /** What that device called itself then. */
  deviceName: string;
  /** SHA-256 of the signed text, base64url. */
  hash: string;
}
