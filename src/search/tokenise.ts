import { dateTerm } from './dateTerm.ts';
import { findDates } from './findDates.ts';
import { apart, single, upper, wordKind } from './wordKind.ts';

/** Takes one word: as it is written, whether it needs folding, and where it stands (UTF-16 offsets). */
export type TakeWord = (word: string, folded: boolean, start: number, end: number) => void;

const hash = 0x23;

/**
 * The words of a text, in order. Hyphened words come apart and once more joined ("follow-up": follow, up,
 * followup), tags also with their sign ("#housing": housing, #housing).
 */
export function tokenise(text: string, take: TakeWord): void {
  let at = 0;
  /** Where the parts of a hyphened word began, and the parts. */
  let compound = -1;
  let joined = '';
  while (at < text.length) {
    let code = text.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdbff) code = text.codePointAt(at) as number;
    const kind = wordKind(code);
    if (kind === apart) {
      at += code > 0xffff ? 2 : 1;
      continue;
    }
    const start = at;
    let folded = kind !== upper;
    at += code > 0xffff ? 2 : 1;
    if (kind === single) folded = code < 0x80;
    else
      while (at < text.length) {
        code = text.charCodeAt(at);
        if (code >= 0xd800 && code <= 0xdbff) code = text.codePointAt(at) as number;
        const next = wordKind(code);
        if (next === upper) folded = false;
        else if (next !== 1) {
          if (!isApostrophe(code) || !continues(text, at + 1)) break;
          folded = false;
        }
        at += code > 0xffff ? 2 : 1;
      }
    const word = text.slice(start, at);
    take(word, folded, start, at);
    if (isTag(text, start)) take(`#${word}`, folded, start - 1, at);
    const goesOn = kind !== single && isHyphen(text.charCodeAt(at)) && continues(text, at + 1);
    if (compound < 0 && goesOn) {
      compound = start;
      joined = word;
    } else if (compound >= 0) {
      joined += word;
      if (!goesOn) {
        take(joined, false, compound, at);
        compound = -1;
      }
    }
  }
}

/** The dates in a text as terms; `year` is meant where none is written (0: unknown). */
export function tokeniseDates(text: string, year: number, take: TakeWord): void {
  for (const date of findDates(text)) {
    dateTerms(date.year, date.month, date.day, year, date, take);
    if (date.swappable && date.month !== date.day)
      dateTerms(date.year, date.day, date.month, year, date, take);
  }
}

function dateTerms(
  written: number,
  month: number,
  day: number,
  meant: number,
  { start, end }: { start: number; end: number },
  take: TakeWord,
): void {
  const year = written || meant;
  if (day !== 0) take(dateTerm(0, month, day), true, start, end);
  if (year === 0) return;
  if (day !== 0) take(dateTerm(year, month, day), true, start, end);
  take(dateTerm(year, month, 0), true, start, end);
}

/** Whether a word that begins at `start` is a tag: `#` before it, and no word before that. */
export function isTag(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== hash) return false;
  return start === 1 || wordKind(codeBefore(text, start - 1)) === apart;
}

function codeBefore(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  return code >= 0xdc00 && code <= 0xdfff && at > 1 ? (text.codePointAt(at - 2) as number) : code;
}

function continues(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = wordKind(text.codePointAt(at) as number);
  return kind !== apart && kind !== single;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}
