import { formatDay } from './formatDay.ts';

const near = /^(Today|Yesterday)$/;
const day = 86_400_000;

/** A date inside a sentence: "today", "tomorrow", "Thu 12 March". */
export function dayInLine(iso: string, locale: string, now: number): string {
  if (formatDay(iso, locale, now + day) === 'Today') return 'tomorrow';
  const said = formatDay(iso, locale, now);
  return near.test(said) ? said.toLowerCase() : said;
}
