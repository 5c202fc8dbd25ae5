import type { Word } from './Word.ts';

/** One word or number of a sentence. Offsets are UTF-16 units of the line it stands in. */
export interface Token {
  start: number;
  end: number;
  /** Lower case, straight apostrophes, no combining marks. */
  word: string;
  /** `word` without a possessive `'s` or `'`. */
  base: string;
  caps: 'none' | 'first' | 'all' | 'mixed';
  /** What stands before it: nothing, spaces, a joining hyphen, a comma, or other punctuation. */
  gap: 'start' | 'space' | 'hyphen' | 'comma' | 'mark';
  /** Which readers of a sentence have to look at it: the sum of `cues`. */
  cues: number;
  /** What else is known of the word wherever it stands. */
  known: Word;
  /** Inside quotation marks. */
  quoted: boolean;
  /** A capitalised word in the middle of a sentence. */
  name: boolean;
  /** Part of what somebody else is said to have said. */
  reported: boolean;
  /** In the reach of "not", "no", "never", "without". */
  negated: boolean;
}
