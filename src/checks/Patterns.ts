import type { Rule } from './Rule.ts';
import type { Phrase } from './readPhrase.ts';

/** A phrase that begins with a word: which form of a verb or noun that word is (see `inflect`), or -1. */
export interface Pattern {
  rule: Rule;
  /** As it stands in its row; read when it is first tried. */
  text: string;
  phrase: Phrase | undefined;
  form: number;
}

/** The patterns of a first word; where they are many, by the second word that they need. */
export interface Patterns {
  /** Those that need no second word or take many. */
  any: Pattern[];
  by: Map<string, Pattern[]> | undefined;
}
