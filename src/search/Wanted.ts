/** One thing that was looked for: a word, or a date in one of the ways people write them. */
export interface Wanted {
  /** As it was typed. */
  word: string;
  /** Terms that are it, folded. */
  terms: string[];
  /** Whether words that begin with it, or are like it, will do. */
  loose: boolean;
}
