import { wordSet } from './wordSet.ts';

/** Words other than report verbs at which `markReported` has to look closer. */
export const reportCues = wordSet(
  'according per words account telling reads shows reveals lists put puts state indicate mention note explain confirm tell allege feel believe think found ruled held heard decided',
);
