import type { Candidate } from './Candidate.ts';
import { checkSentence } from './checkSentence.ts';
import type { RuleIndex } from './compileRules.ts';
import { findIdentifiers } from './findIdentifiers.ts';
import { findQuotes } from './findQuotes.ts';
import { readSentence } from './readSentence.ts';
import { settleOverlaps } from './settleOverlaps.ts';
import { splitSentences } from './splitSentences.ts';

/** What one line gives: candidates with offsets into the line, and the abbreviations it spells out. */
export interface LineResult {
  candidates: Candidate[];
  defined: string[];
}

/** Checks one line on its own. `carried` is the quotation mark that an earlier line left open. */
export function checkLine(
  line: string,
  carried: string,
  extra: RuleIndex | undefined,
  locale: string | undefined,
): LineResult {
  const quotes = findQuotes(line, carried).spans;
  const inQuotes = (start: number, end: number): boolean =>
    quotes.some(([from, to]) => from < end && to > start);
  const candidates = findIdentifiers(line).filter(({ start, end }) => !inQuotes(start, end));
  const defined: string[] = [];
  for (const [start, end] of splitSentences(line)) {
    const result = checkSentence(readSentence(line, start, end, quotes), extra, locale);
    candidates.push(
      ...result.found.filter(({ acronym }) => acronym === undefined || !defined.includes(acronym)),
    );
    defined.push(...result.defined);
  }
  return { candidates: settleOverlaps(candidates), defined };
}
