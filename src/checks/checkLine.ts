import type { Candidate } from './Candidate.ts';
import { checkSentence } from './checkSentence.ts';
import { checkStyle } from './checkStyle.ts';
import type { RuleIndex } from './compileRules.ts';
import { findIdentifiers } from './findIdentifiers.ts';
import { findQuotes } from './findQuotes.ts';
import { findScareQuotes } from './findScareQuotes.ts';
import { readSentence } from './readSentence.ts';
import { settleOverlaps } from './settleOverlaps.ts';
import { splitSentences } from './splitSentences.ts';

/** Letters that only introduce a number. */
const CUES = new Set(['dob', 'ssn', 'ni', 'nino', 'nhs']);
const MOST_REMEMBERED = 5000;

/** What one line or sentence gives: candidates with offsets into it, and the abbreviations it spells out. */
export interface LineResult {
  candidates: Candidate[];
  defined: string[];
}

/** What stays the same for a checker's life. */
export interface LineContext {
  extra: RuleIndex | undefined;
  locale: string | undefined;
  /** Kinds that were asked for beyond the seven. */
  wanted: ReadonlySet<string>;
  /** Sentences by a hash of their text and quotations: notes are read again and again. No text is kept. */
  remembered: Map<number, LineResult>;
  /** Sets apart what other options would give; made when first needed. */
  salt?: number;
}

function checkPart(text: string, quotes: [number, number][], context: LineContext): LineResult {
  const sentence = readSentence(text, quotes);
  const { found, defined } = checkSentence(sentence, context.extra, context.locale);
  if (quotes.length > 0) found.push(...findScareQuotes(sentence));
  const numbers = findIdentifiers(sentence).filter(
    ({ start, end }) => !quotes.some(([from, to]) => from < end && to > start),
  );
  if (numbers.length === 0 && context.wanted.size === 0)
    return { candidates: settleOverlaps(found), defined };
  const near = found.filter(
    ({ acronym, start, end }) =>
      acronym === undefined ||
      !CUES.has(acronym) ||
      !numbers.some((other) => other.start - end < 30 && start - other.end < 6),
  );
  const style = context.wanted.size > 0 ? checkStyle(sentence, context.wanted) : [];
  return { candidates: settleOverlaps([...numbers, ...near, ...style]), defined };
}

/** A 53-bit hash of all that a sentence's result depends on: two of 32 bits (FNV-1a, and one with another prime). */
function keyOf(line: string, start: number, end: number, quotes: [number, number][], salt: number): number {
  let one = salt;
  let two = 0x9747b28c;
  for (let i = start; i < end; i++) {
    const code = line.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x85ebca6b);
    two ^= two >>> 15;
  }
  for (const [from, to] of quotes) {
    one = Math.imul(one ^ from, 0x01000193);
    two = Math.imul(two ^ to, 0x85ebca6b);
    two ^= two >>> 15;
  }
  return (one >>> 0) * 0x200000 + (two >>> 11);
}

/** What else a checker's results depend on, as one number. */
function saltOf({ locale, wanted }: LineContext): number {
  const text = `${locale ?? ''},${[...wanted].join()}`;
  return keyOf(text, 0, text.length, [], 0x811c9dc5) | 0;
}

function recall(
  line: string,
  start: number,
  end: number,
  quotes: [number, number][],
  context: LineContext,
): LineResult {
  context.salt ??= saltOf(context);
  const key = keyOf(line, start, end, quotes, context.salt);
  const known = context.remembered.get(key);
  if (known !== undefined) return known;
  if (context.remembered.size > MOST_REMEMBERED) context.remembered.clear();
  const result = checkPart(line.slice(start, end), quotes, context);
  context.remembered.set(key, result);
  return result;
}

/** Checks one line on its own. `carried` is the quotation mark that an earlier line left open. */
export function checkLine(line: string, carried: string, context: LineContext): LineResult {
  const quotes = findQuotes(line, carried).spans;
  const candidates: Candidate[] = [];
  const defined: string[] = [];
  let first = 0;
  for (const [start, end] of splitSentences(line)) {
    while (first < quotes.length && (quotes[first]?.[1] ?? 0) <= start) first++;
    const inside: [number, number][] = [];
    for (let q = first; q < quotes.length; q++) {
      const [from, to] = quotes[q] ?? [end, end];
      if (from >= end) break;
      inside.push([Math.max(0, from - start), Math.min(end, to) - start]);
    }
    const part = recall(line, start, end, inside, context);
    for (const candidate of part.candidates) {
      if (candidate.acronym !== undefined && defined.includes(candidate.acronym)) continue;
      candidates.push(
        start === 0
          ? candidate
          : { ...candidate, start: candidate.start + start, end: candidate.end + start },
      );
    }
    defined.push(...part.defined);
  }
  return { candidates, defined };
}
