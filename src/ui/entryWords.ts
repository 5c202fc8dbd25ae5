import { daysLate } from '../casefile/daysLate.ts';
import { isLate } from '../casefile/isLate.ts';
import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import { formatInstant } from './formatInstant.ts';

/** When a note was entered, apart from when its event was; a late entry says that it is one. */
export function entryWords(note: Pick<NoteSnapshot, 'head' | 'created'>, locale: string): string {
  const entered = `Entered ${formatInstant(note.created, locale)}`;
  return isLate(note)
    ? `Late entry · ${entered}, ${daysLate(note.head.date, note.created)} days after the event`
    : entered;
}
