import { wordSet } from './wordSet.ts';

/** Whatever a missed event begins with. */
export const missedCues = wordSet(
  "no noshow noshowed dna'd did does didn't didnt not missed misses missing cancelled canceled cancels skipped skips cancel postponed never absent late hasn't hasnt",
);
