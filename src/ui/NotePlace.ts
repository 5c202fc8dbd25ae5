/** A stretch of the text of a note's section, in UTF-16 offsets. */
export interface NotePlace {
  section: string;
  range: { start: number; end: number };
}
