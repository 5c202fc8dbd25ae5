import type { FindingKind } from './Finding.ts';

/** One row of a lexicon. */
export interface Rule {
  id: string;
  kind: FindingKind;
  /** How much context the words need; each family says what its classes mean. */
  class: string;
  suggestions: string[];
  /** Next words that make it clean, each between spaces; `a+b` for two in a row. */
  notBefore: string;
  /** Previous words that make it clean, each between spaces. */
  notAfter: string;
  /** Key into `sources`, or the source itself. */
  source: string;
  /** A message of an agency's own. */
  message?: string;
}
