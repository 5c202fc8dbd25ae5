import { wordSet } from './wordSet.ts';

/** Words other than report verbs at which `markReported` has to look closer. */
export const reportCues = wordSet('according per words account telling reads shows reveals lists put puts');
