import { isChronologyEntry } from '../casefile/isChronologyEntry.ts';
import { entryWords } from './entryWords.ts';
import { formatInstant } from './formatInstant.ts';

/** When a note was entered. An entry of the chronology is often of something long ago, and no late note for that. */
export function eventEntryWords(
  note: Parameters<typeof entryWords>[0] & { templateId: string },
  locale: string,
): string {
  return isChronologyEntry(note)
    ? `Entered ${formatInstant(note.created, locale)}`
    : entryWords(note, locale);
}
