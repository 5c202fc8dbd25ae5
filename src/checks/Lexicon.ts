import type { FindingKind } from './Finding.ts';

/** An agency's own list: words added, and rules switched off. */
export interface Lexicon {
  entries: LexiconEntry[];
  /** Rule ids that are switched off. */
  off?: string[];
}

/** One term of an agency's list. */
export interface LexiconEntry {
  /** The words, in any case; spaces also match hyphens. */
  term: string;
  kind: FindingKind;
  message?: string;
  suggestions?: string[];
  source?: string;
}
