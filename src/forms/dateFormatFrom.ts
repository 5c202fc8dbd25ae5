import type { DateFormat } from './DateFormat.ts';
import { MONTHS } from './MONTHS.ts';

/** Placeholders such as `mm/dd/yyyy`, `TT.MM.JJJJ`, `jj/mm/aaaa`, `DD MMM YYYY`: day, month, year in several languages. */
const TOKENS =
  /(?<![\p{L}\p{N}])(d{1,2}|t{2}|j{1,2}|g{2}|m{1,4}|y{4}|y{2}|a{4}|j{4})(, ?|[/.\-–\s]{1,3})(d{1,2}|t{2}|j{1,2}|g{2}|m{1,4})(, ?|[/.\-–\s]{1,3})(d{1,2}|t{2}|j{1,2}|g{2}|m{1,2}|y{4}|y{2}|a{4}|j{4})(?![\p{L}\p{N}])/iu;
/** PHP and flatpickr letters: `d/m/Y`, `Y-m-d`, `M j, Y`. */
const LETTERS = /(?<![\p{L}\p{N}])([djDmnMFYy])([/.\- ]|, )([djmnMF])([/.\- ]|, )([djYy])(?![\p{L}\p{N}])/u;
/** A date given as an example. */
const SAMPLE = /(?<!\d)(\d{4}|\d{1,2})([/.\-\s])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const NAMES = MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|');
const NAMED_SAMPLE = new RegExp(
  `(?<!\\d)(?:(\\d{1,2})([ \\-/])(${NAMES})\\2|(${NAMES}) (\\d{1,2}),? )(\\d{4})(?!\\d)`,
  'i',
);

function part(token: string): 'd' | 'm' | 'y' {
  const letter = token[0]?.toLowerCase();
  if (letter === 'm' || letter === 'n' || letter === 'f') return 'm';
  if (letter === 'y' || letter === 'a' || (letter === 'j' && token.length === 4)) return 'y';
  return 'd';
}

function ordered(tokens: string[]): DateFormat['order'] | undefined {
  const order = tokens.map(part).join('');
  return order === 'dmy' || order === 'mdy' || order === 'ymd' ? order : undefined;
}

/** The date format that a hint, placeholder, attribute or example spells out, or `undefined`. */
export function dateFormatFrom(text: string): DateFormat | undefined {
  const tokens = TOKENS.exec(text);
  if (tokens) {
    const [, a = '', gap = '/', b = '', , c = ''] = tokens;
    const order = ordered([a, b, c]);
    const month = [a, b, c].find((token) => part(token) === 'm') ?? 'mm';
    const day = [a, b, c].find((token) => part(token) === 'd') ?? 'dd';
    const year = [a, b, c].find((token) => part(token) === 'y') ?? 'yyyy';
    // In "jj/mm/aaaa" the French day, in "TT.MM.JJJJ" the German year.
    if (order) {
      return {
        order,
        separator: tidy(gap, month.length > 2),
        padded: day.length > 1,
        yearDigits: year.length === 2 ? 2 : 4,
        month: month.length > 3 ? 'long' : month.length > 2 ? 'short' : 'number',
        sure: true,
      };
    }
  }
  const letters = LETTERS.exec(text);
  if (letters) {
    const [, a = '', gap = '/', b = '', , c = ''] = letters;
    const all = [a, b, c];
    const order = ordered(all);
    if (order) {
      const named = all.includes('F') ? 'long' : all.includes('M') ? 'short' : 'number';
      return {
        order,
        separator: tidy(gap, named !== 'number'),
        padded: !all.includes('j') && !all.includes('n'),
        yearDigits: all.includes('y') ? 2 : 4,
        month: named,
        sure: true,
      };
    }
  }
  return fromSample(text);
}

function tidy(gap: string, named: boolean): string {
  if (named && gap.includes(',')) return ' ';
  const mark = gap.trim();
  return mark === '' ? ' ' : mark.replace('–', '-');
}

function fromSample(text: string): DateFormat | undefined {
  const named = NAMED_SAMPLE.exec(text);
  if (named) {
    const [, day, gap, month, monthFirst, dayAfter, year] = named;
    const name = month ?? monthFirst ?? '';
    return {
      order: day ? 'dmy' : 'mdy',
      separator: gap ?? ' ',
      padded: (day ?? dayAfter ?? '').startsWith('0'),
      yearDigits: year?.length === 2 ? 2 : 4,
      month: name.length > 3 ? 'long' : 'short',
      sure: true,
    };
  }
  const sample = SAMPLE.exec(text);
  if (!sample) return undefined;
  const [, a = '', separator = '/', b = '', c = ''] = sample;
  if (a.length === 4 && c.length === 2) return { ...plain('ymd', separator), padded: b.length === 2 };
  if (a.length > 2 || (c.length !== 4 && c.length !== 2)) return undefined;
  const padded = a.startsWith('0') || b.startsWith('0');
  const format = {
    ...plain('dmy', separator),
    padded,
    yearDigits: c.length === 2 ? (2 as const) : (4 as const),
  };
  if (Number(a) > 31 || Number(b) > 31) return undefined;
  if (Number(a) > 12 && Number(b) <= 12) return format;
  if (Number(b) > 12 && Number(a) <= 12) return { ...format, order: 'mdy' };
  return undefined;
}

function plain(order: DateFormat['order'], separator: string): DateFormat {
  return {
    order,
    separator: separator.trim() || ' ',
    padded: true,
    yearDigits: 4,
    month: 'number',
    sure: true,
  };
}
