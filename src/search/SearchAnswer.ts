/** UTF-16 offsets into the text they stand beside. */
export interface TextRange {
  start: number;
  end: number;
}

/** Text with the stretches in it that were looked for. */
export interface MarkedText {
  text: string;
  marks: TextRange[];
}

export interface SearchHit {
  noteId: string;
  compartment: string;
  caseId: string;
  /** ISO 8601, or empty. */
  date: string;
  templateTitle: string;
  headline: MarkedText;
  /** The place in the note where most of the words stand, or its first words. */
  snippet: MarkedText;
  /** Where the first mark of the snippet stands: the section's key and a range in its text. */
  place?: { section: string; range: TextRange };
  /** The words that the note's case file is called by, not the note. */
  byCase: string[];
}

export interface SearchAnswer {
  /** How many notes there are in all. */
  total: number;
  hits: SearchHit[];
  /** `some`: no note has all the words; these have as many of them as any. */
  has: 'all' | 'some';
  /** Words that stand (nearly) nowhere, and what was looked for beside them. */
  alike: { word: string; instead: string[] }[];
  /** Words that nothing is like. */
  nowhere: string[];
}
