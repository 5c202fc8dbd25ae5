import type { Signature } from '../casefile/Signature.ts';

/** What is known of the signatures in one note's document (S11). */
export interface NoteSigning {
  /** The one that counts: from it on, its text is the note. */
  signature?: Signature;
  /** Made by another device, or once more, before it knew of that one. Kept and shown; they change nothing. */
  others: readonly Signature[];
  /** Why a signature that is here can't be read. The note may be signed, so nothing may be written into it. */
  unread?: 'newer' | 'damaged';
}
