import type { FindingKind } from './Finding.ts';
import type { Rule } from './Rule.ts';

/** A finding before overlaps are settled. Offsets are into the line. */
export interface Candidate {
  start: number;
  end: number;
  kind: FindingKind;
  id: string;
  suggestions: string[];
  message: string;
  source: string;
  /** The phrase rule it came from, if any. */
  rule?: Rule;
  /** The capitals of an acronym, in lower case: a later expansion of the text clears it. */
  acronym?: string;
}
