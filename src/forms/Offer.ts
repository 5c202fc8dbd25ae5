import type { SectionValue } from './SectionValue.ts';

/** A value of a note, prepared for comparing with many fields. */
export interface Offer {
  value: SectionValue;
  /** What it is, in the keys of the words for fields, each with 0 to 1. */
  classes: ReadonlyMap<string, number>;
  /** The words of its label. */
  words: ReadonlySet<string>;
}
