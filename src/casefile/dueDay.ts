import { addDays } from './addDays.ts';
import type { DueTime } from './DueProfile.ts';

/**
 * The last day on which something is in time; `undefined` where nobody watches. `date`: ISO 8601 date of the event.
 * Working days are Monday to Friday: public holidays differ from place to place, and are counted as working days.
 */
export function dueDay(date: string, { days, count }: DueTime): string | undefined {
  if (count === 'off') return undefined;
  if (count === 'calendar') return addDays(date, days);
  let due = date;
  for (let left = days; left > 0; ) {
    due = addDays(due, 1);
    if (isWorkingDay(due)) left -= 1;
  }
  // What must be done on the day itself waits until one works again.
  while (!isWorkingDay(due)) due = addDays(due, 1);
  return due;
}

function isWorkingDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day !== 0 && day !== 6;
}
