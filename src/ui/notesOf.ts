import type { NoteItem } from '../vault/VaultApi.ts';

/** The notes of a case; the vault gives them newest event first. */
export function notesOf(notes: readonly NoteItem[], caseId: string): NoteItem[] {
  return notes.filter((note) => note.caseId === caseId);
}
