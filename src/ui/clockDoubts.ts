import type { ReadAct } from '../casefile/ReadAct.ts';

/** More than a clock that is put right now and then, in milliseconds. */
const slack = 5 * 60_000;

/**
 * Which acts of a read log, the newest first, bear a time that can't be right: earlier than what the same device
 * did before, or later than now. Their order says more than their times.
 */
export function clockDoubts(acts: readonly ReadAct[], now: number): Set<ReadAct> {
  const doubts = new Set<ReadAct>();
  const latest = new Map<string, number>();
  for (const act of acts.toReversed()) {
    const at = Date.parse(act.at);
    const before = latest.get(act.device) ?? at;
    if (at < before - slack || at > now + slack) doubts.add(act);
    latest.set(act.device, Math.max(at, before));
  }
  return doubts;
}
