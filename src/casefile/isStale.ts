import { addMonths } from './addMonths.ts';

/** Whether details were never confirmed, or last more than six months ago [D13]. Both are ISO 8601 dates. */
export function isStale(confirmed: string, today: string): boolean {
  return confirmed === '' || addMonths(confirmed, 6) < today;
}
