import type { Rule } from './Rule.ts';

/** Where a phrase was found: token indices, `to` is exclusive. */
export interface Match {
  rule: Rule;
  from: number;
  to: number;
  /** Which form of the verb (see `inflect`), or -1. */
  form: number;
  /** First and last token of what is shown, when that is less than the match. */
  shown: [number, number];
}
