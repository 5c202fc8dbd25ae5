import { wordSet } from './wordSet.ts';

/** Neutral and loaded verbs that say that somebody told something, in the forms that do. */
export const reportVerbs = wordSet(
  'say saying stating telling report reporting describe describing writing written explaining sharing disclosing claiming reportedly',
  'say state tell report describe write explain share disclose mention note indicate confirm inform advise reply answer add text email recall recount voice express comment believe think feel ask rate respond remark testify record call deny claim insist allege complain admit dispute agree identify acknowledge',
  [1, 2],
);
