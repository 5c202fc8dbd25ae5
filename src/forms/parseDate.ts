import type { DateFormat } from './DateFormat.ts';
import { isDate } from './isDate.ts';
import { MONTHS } from './MONTHS.ts';

/**
 * The date that a box shows, as ISO (`2026-03-12`). Digits are read in the box's order, but a year of four digits
 * in front and a month's name are understood in any. `undefined` when it is none, or a day that does not exist.
 */
export function parseDate(text: string, order: DateFormat['order']): string | undefined {
  const digits = text.match(/\d+/g) ?? [];
  const named = MONTHS.findIndex((name) => new RegExp(`(?<!\\p{L})${name.slice(0, 3)}`, 'iu').test(text));
  let year: string | undefined;
  let month: string | undefined;
  let day: string | undefined;
  if (named >= 0) {
    if (digits.length < 2) return undefined;
    month = String(named + 1);
    [day, year] = digits[0]?.length === 4 ? [digits[1], digits[0]] : [digits[0], digits[1]];
  } else {
    if (digits.length < 3) return undefined;
    const [a, b, c] = digits;
    if (a?.length === 4 || order === 'ymd') [year, month, day] = [a, b, c];
    else if (order === 'dmy') [day, month, year] = [a, b, c];
    else [month, day, year] = [a, b, c];
  }
  if (!year || !month || !day) return undefined;
  const full = year.length === 2 ? `20${year}` : year;
  const iso = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(iso) ? iso : undefined;
}
