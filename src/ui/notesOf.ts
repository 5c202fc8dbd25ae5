import type { NoteItem } from '../vault/VaultApi.ts';

/** The notes of a case, or of all, newest event first; of the same moment, the one begun last. */
export function notesOf(notes: readonly NoteItem[], caseId?: string): NoteItem[] {
  const moment = (note: NoteItem) => `${note.date} ${note.start} ${note.created}`;
  return notes
    .filter((note) => caseId === undefined || note.caseId === caseId)
    .sort((a, b) => (moment(a) < moment(b) ? 1 : -1));
}
