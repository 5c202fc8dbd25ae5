import { laterDay } from './laterDay.ts';

/** Whether details were never confirmed, or last more than six months ago [D13]. Both are ISO 8601 dates. */
export function isStale(confirmed: string, today: string): boolean {
  return confirmed === '' || laterDay(confirmed, { months: 6 }) < today;
}
