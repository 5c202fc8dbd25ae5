import type { Patterns } from './Patterns.ts';

/** What is known of a word wherever it stands. */
export interface Word {
  /** Lower case, straight apostrophes, no combining marks; empty where it is longer than any real word. */
  word: string;
  /** `word` without a possessive `'s` or `'`. */
  base: string;
  caps: 'none' | 'first' | 'all' | 'mixed';
  /** Which readers of a sentence have to look at it: the sum of `cues`. */
  cues: number;
  /** The built-in phrases that begin with it, with `base`, with the word it misspells, and with any trait word. */
  patterns: Patterns | undefined;
  basePatterns: Patterns | undefined;
  fixedPatterns: Patterns | undefined;
  traitPatterns: Patterns | undefined;
}
