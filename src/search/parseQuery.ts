import { dateTerm } from './dateTerm.ts';
import { findDates, monthNumber } from './findDates.ts';
import { foldWord } from './foldWord.ts';
import { tokenise } from './tokenise.ts';
import type { Wanted } from './Wanted.ts';

const mostCharacters = 500;
const mostWords = 16;
const monthName =
  /^(january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** What a query asks for: its dates, and each other word. 3/12 is read as the locale writes it. */
export function parseQuery(query: string, locale: string): Wanted[] {
  const text = query.slice(0, mostCharacters);
  const wanted: Wanted[] = [];
  const dates = findDates(text);
  for (const { year, month, day, swappable, start, end } of dates) {
    const swap = swappable && locale === 'en-GB';
    const term = swap ? dateTerm(year, day, month) : dateTerm(year, month, day);
    wanted.push({ word: text.slice(start, end), terms: [term], loose: false });
  }
  tokenise(text, (word, _, start, end) => {
    const term = foldWord(word);
    if (term === '' || dates.some((date) => start < date.end && end > date.start)) return;
    // Of a hyphened word its parts are looked for, of a tag the tag.
    if (!term.startsWith('#') && (text[start - 1] === '#' || /[-‐‑]/.test(text.slice(start, end)))) return;
    if (wanted.some(({ terms }) => terms[0] === term)) return;
    const terms = [term];
    if (monthName.test(term)) terms.push(dateTerm(0, monthNumber(term), 0));
    if (/^(19|20|21)\d\d$/.test(term)) terms.push(dateTerm(Number(term), 0, 0));
    wanted.push({ word: text.slice(start, end), terms, loose: true });
  });
  return wanted.slice(0, mostWords);
}
