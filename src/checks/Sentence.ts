import type { Report } from './Report.ts';
import type { Token } from './Token.ts';

/** A sentence read once; every rule works on this. */
export interface Sentence {
  /** The line it stands in: token offsets index into this. */
  line: string;
  start: number;
  end: number;
  tokens: Token[];
  /** The cues of all its tokens together. */
  cues: number;
  /** Where somebody else is said to have told something, in order. */
  reports: Report[];
  /** Written in capitals as a whole. */
  shouted: boolean;
  /** Every long word starts with a capital, as in a heading: capitals say nothing about names. */
  titled: boolean;
}
