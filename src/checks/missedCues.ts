import { wordSet } from './wordSet.ts';

/** Whatever a missed event begins with. */
export const missedCues = wordSet(
  "no noshow noshows noshowed ncns dna fta dna'd dna'ed dnas fta'd wnb nonattendance non did didn't didnt fell nobody noone has hasn't hasnt have haven't had hadn't was wasn't wasnt were weren't is could couldn't couldnt can can't cannot unable not missed misses missing cancelled canceled cancels cancelling canceling cancel skipped skips skipping postponed postpones postponing rescheduled reschedules rescheduling rearranged forgot forgets cx cx'd cxd cxl cxld cxl'd cnx deferred adjourned delayed aborted failed wasted abandoned rebooked unattended abortive rearrange reschedule postpone dnka cancled canceld cancelld cncelled canselled cancellled canelled caneled cancelledd resheduled reschduled reschedualed postponned posponed misssed mised never absent late call called calls put puts putting push pushed blew blow cried begged bailed bails backed pulled flaked ducked moved moving",
);
