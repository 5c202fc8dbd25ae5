import type { Candidate } from './Candidate.ts';
import { checkSentence } from './checkSentence.ts';
import { checkStyle } from './checkStyle.ts';
import type { RuleIndex } from './compileRules.ts';
import { findIdentifiers } from './findIdentifiers.ts';
import { findQuotes } from './findQuotes.ts';
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
  remembered: Map<string, LineResult>;
}

function checkPart(text: string, quotes: [number, number][], context: LineContext): LineResult {
  const sentence = readSentence(text, quotes);
  const { found, defined } = checkSentence(sentence, context.extra, context.locale);
  const numbers = findIdentifiers(text).filter(
    ({ start, end }) => !quotes.some(([from, to]) => from < end && to > start),
  );
  const near = found.filter(
    ({ acronym, start, end }) =>
      acronym === undefined ||
      !CUES.has(acronym) ||
      !numbers.some((other) => other.start - end < 30 && start - other.end < 6),
  );
  const style = context.wanted.size > 0 ? checkStyle(sentence, context.wanted) : [];
  return { candidates: settleOverlaps([...numbers, ...near, ...style]), defined };
}

/** Two 32-bit hashes (FNV-1a, and one with another prime) of all that a sentence's result depends on. */
function keyOf(text: string, quotes: [number, number][], { locale, wanted }: LineContext): string {
  let one = 0x811c9dc5;
  let two = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x85ebca6b);
    two ^= two >>> 15;
  }
  return `${one},${two},${text.length},${quotes.join()},${locale ?? ''},${wanted.size > 0 ? [...wanted].join() : ''}`;
}

function recall(text: string, quotes: [number, number][], context: LineContext): LineResult {
  const key = keyOf(text, quotes, context);
  const known = context.remembered.get(key);
  if (known !== undefined) return known;
  if (context.remembered.size > MOST_REMEMBERED) context.remembered.clear();
  const result = checkPart(text, quotes, context);
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
    const text = line.slice(start, end);
    const part = recall(text, inside, context);
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
