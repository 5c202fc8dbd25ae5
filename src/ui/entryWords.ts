import { daysLate } from '../casefile/daysLate.ts';
import { isLate } from '../casefile/isLate.ts';
import type { NoteHead } from '../casefile/NoteHead.ts';
import { formatInstant } from './formatInstant.ts';

/** When a note was entered, apart from when its event was; a late entry says that it is one. */
export function entryWords(note: { head: Pick<NoteHead, 'date'>; created: string }, locale: string): string {
  const entered = `Entered ${formatInstant(note.created, locale)}`;
  return isLate(note)
    ? `Late entry · ${entered}, ${daysLate(note.head.date, note.created)} days after the event`
    : entered;
}
