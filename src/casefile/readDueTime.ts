import { type DueTime, mostDueDays } from './DueProfile.ts';

/** A due time as settings hold it, "3 calendar", or `undefined` where it is none. Never throws. */
export function readDueTime(raw: unknown): DueTime | undefined {
  if (typeof raw !== 'string') return undefined;
  const [, days, count] = /^(\d{1,3}) (calendar|business|off)$/.exec(raw) ?? [];
  if (days === undefined || Number(days) > mostDueDays) return undefined;
  return { days: Number(days), count: count as DueTime['count'] };
}
