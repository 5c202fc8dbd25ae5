const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const dayPart = '(\\d{1,2})(?:st|nd|rd|th)?';
const yearPart = '(?:,?\\s+(\\d{4})\\b)?';

/** The ways people write dates, one after another; which groups hold what follows below. */
const dates = new RegExp(
  [
    '(?<![\\w/.-])(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?(?![\\w/]|[-.]\\d)',
    '(?<![\\w/.-])(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}|\\d{2}))?(?![\\w/]|[-.]\\d)',
    `\\b${dayPart}\\s+(?:of\\s+)?${month}${yearPart}`,
    `\\b${month}\\s+${dayPart}(?![\\d:])\\b${yearPart}`,
    `\\b${month}\\s+(\\d{4})\\b`,
  ].join('|'),
  'gi',
);

/** A date as written: 0 for what was not. `month` and `day` may be the other way round where `swappable`. */
export interface FoundDate {
  year: number;
  month: number;
  day: number;
  /** Written as 3/12: which of them is the month depends on who writes. `month` is the first. */
  swappable: boolean;
  /** UTF-16 offsets. */
  start: number;
  end: number;
}

/** The dates in a text: "12 March", "March 12, 2026", "3/12", "12.3.2026", "2026-03", "2026-03-12", "March 2026". */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  // Most texts hold few digits, and each of these ways has one.
  if (!/\d/.test(text)) return found;
  for (const match of text.matchAll(dates)) {
    const parts = readMatch(match);
    if (parts === undefined) continue;
    found.push({ ...parts, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function readMatch(match: RegExpExecArray): Omit<FoundDate, 'start' | 'end'> | undefined {
  const [, isoYear, isoMonth, isoDay, first, second, shortYear, ...named] = match;
  if (isoYear !== undefined) return dateOf(number(isoYear), number(isoMonth), number(isoDay));
  if (first !== undefined) {
    const year = number(shortYear) + (shortYear?.length === 2 ? 2000 : 0);
    const [one, two] = [number(first), number(second)];
    if (one > 12) return dateOf(year, two, one);
    const date = dateOf(year, one, two);
    return date && { ...date, swappable: two <= 12 };
  }
  const [day, dayMonth, dayYear, monthFirst, monthDay, monthDayYear, monthAlone, monthYear] = named;
  if (day !== undefined) return dateOf(number(dayYear), monthNumber(dayMonth), number(day));
  if (monthFirst !== undefined)
    return dateOf(number(monthDayYear), monthNumber(monthFirst), number(monthDay));
  return dateOf(number(monthYear), monthNumber(monthAlone), 0);
}

/** `undefined` where there is no such day. */
function dateOf(year: number, month: number, day: number): Omit<FoundDate, 'start' | 'end'> | undefined {
  if (month < 1 || month > 12 || day > 31) return undefined;
  if (year !== 0 && (year < 1900 || year > 2199)) return undefined;
  if (year === 0 && day === 0) return undefined;
  return { year, month, day, swappable: false };
}

function number(text: string | undefined): number {
  return text === undefined ? 0 : Number(text);
}

/** 1–12 of a month's name, or 0. */
export function monthNumber(name: string | undefined): number {
  return months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}
