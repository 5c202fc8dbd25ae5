import type { NoteItem } from '../vault/VaultApi.ts';

/** The note of the same case file that is about the time before this one, if there is one; empty ones do not count. */
export function previousNote(notes: readonly NoteItem[], id: string): NoteItem | undefined {
  const note = notes.find((one) => one.id === id);
  if (note === undefined) return undefined;
  return notes
    .filter(
      (one) => one.caseId === note.caseId && one.amends === undefined && one.words > 0 && isBefore(one, note),
    )
    .sort((a, b) => (isBefore(a, b) ? 1 : -1))[0];
}

function isBefore(one: NoteItem, other: NoteItem): boolean {
  for (const field of ['date', 'start', 'created', 'id'] as const) {
    if (one[field] !== other[field]) return one[field] < other[field];
  }
  return false;
}
