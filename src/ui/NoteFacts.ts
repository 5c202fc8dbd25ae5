import type { ReadingLevel } from '../checks/readingLevel.ts';

/** A stretch of a section's text, in UTF-16 offsets. */
export interface SectionRange {
  section: string;
  start: number;
  end: number;
}

/** What can be said of a note as a whole. */
export interface NoteFacts {
  words: number;
  reading: ReadingLevel | undefined;
  long: (SectionRange & { words: number; text: string })[];
  /** What stands in the note before, word for word; `share` from 0 to 1. Absent where there is none before. */
  same?: { share: number; ranges: SectionRange[] };
}
