import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import { readNote } from '../casefile/readNote.ts';
import type { OpenNote } from './VaultApi.ts';

/** What an open note says: its signed text once it is signed, whatever its document holds since (P8, S11). */
export function shownNote({ doc, signing }: Pick<OpenNote, 'doc' | 'signing'>): NoteSnapshot | undefined {
  return signing.value.signature?.note ?? readNote(doc);
}
