import type { FindingKind } from './Finding.ts';

/** An agency's own list: words added, built-in rules overridden or switched off. Literals only, never patterns (S19). */
export interface Lexicon {
  entries: LexiconEntry[];
  /** Rule ids or kinds that are switched off. */
  off?: string[] | undefined;
  /** What built-in rules say instead, by rule id. */
  overrides?: LexiconOverride[] | undefined;
}

/** One term of an agency's list. */
export interface LexiconEntry {
  /** The words, in any case; spaces also match hyphens. */
  term: string;
  kind: FindingKind;
  message?: string | undefined;
  suggestions?: string[] | undefined;
  source?: string | undefined;
  /** Sentences the entry must flag, and sentences it must leave alone: `failingExamples` runs them. */
  examples?: string[] | undefined;
  counterExamples?: string[] | undefined;
}

/** Another wording for a built-in rule. */
export interface LexiconOverride {
  rule: string;
  message?: string | undefined;
  suggestions?: string[] | undefined;
  source?: string | undefined;
}
