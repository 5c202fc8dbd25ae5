import { wordSet } from './wordSet.ts';

/** What somebody does to an event. */
export const missingVerbs = wordSet(
  "missed misses missing cancelled canceled cancels cancelling canceling skipped skips skipping cancel postponed postpones postponing rescheduled reschedules rescheduling rearranged forgot forgets noshowed cx cx'd cxd cxl cxld cxl'd cnx deferred adjourned delayed aborted failed wasted abandoned abortive rearrange reschedule postpone rebooked unattended cancled canceld cancelld cncelled canselled cancellled canelled caneled cancelledd resheduled reschduled reschedualed postponned posponed misssed mised",
);
