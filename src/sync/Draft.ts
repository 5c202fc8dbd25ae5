import type { Bytes } from '../bytes/Bytes.ts';
import type { DocumentId } from '../bytes/Ids.ts';
import type { EntryKind } from '../crypto/Entry.ts';

/** What an entry is to hold, before it has a place in the chain. */
export interface Draft {
  document: DocumentId;
  kind: EntryKind;
  content: Bytes;
  clientNonce: Bytes;
}
