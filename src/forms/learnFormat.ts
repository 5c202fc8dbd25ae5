import type { DateFormat } from './DateFormat.ts';
import { dateFormatFrom } from './dateFormatFrom.ts';
import { parseDate } from './parseDate.ts';

/** The format in which a picker shows a day that is known; `undefined` when it shows another day, or could be two. */
export function learnFormat(shown: string, iso: string, guess: DateFormat): DateFormat | undefined {
  const orders = (['dmy', 'mdy', 'ymd'] as const).filter((order) => parseDate(shown, order) === iso);
  if (orders.length === 0) return undefined;
  const order = orders.includes(guess.order) ? guess.order : (orders[0] as DateFormat['order']);
  const separator = /\d([^\d])/.exec(shown)?.[1] ?? guess.separator;
  return { ...guess, ...dateFormatFrom(shown), order, separator, sure: orders.length === 1 };
}
