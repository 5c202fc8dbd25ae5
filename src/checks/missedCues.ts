import { wordSet } from './wordSet.ts';

/** Whatever a missed event begins with, beside `missingVerbs`. */
export const missedCues = wordSet(
  "no noshow noshows ncns dna fta dna'd dna'ed dnas fta'd wnb nonattendance non did didn't didnt fell nobody noone has hasn't hasnt have haven't had hadn't was wasn't wasnt were weren't is could couldn't couldnt can can't cannot unable not dnka never absent late call called calls put puts putting push pushed blew blow cried begged bailed bails backed pulled flaked ducked moved moving",
);
