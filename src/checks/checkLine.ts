import type { Candidate } from './Candidate.ts';
import { checkSentence } from './checkSentence.ts';
import { checkStyle } from './checkStyle.ts';
import type { RuleIndex } from './compileRules.ts';
import { findIdentifiers } from './findIdentifiers.ts';
import { findQuotes } from './findQuotes.ts';
import { readSentence } from './readSentence.ts';
import { settleOverlaps } from './settleOverlaps.ts';
import { splitSentences } from './splitSentences.ts';

const CUES = new Set(['dob', 'ssn', 'ni', 'nino', 'nhs']);

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
  wanted: ReadonlySet<string>,
): LineResult {
  const quotes = findQuotes(line, carried).spans;
  const inQuotes = (start: number, end: number): boolean =>
    quotes.some(([from, to]) => from < end && to > start);
  const candidates = findIdentifiers(line).filter(({ start, end }) => !inQuotes(start, end));
  const defined: string[] = [];
  for (const [start, end] of splitSentences(line)) {
    const sentence = readSentence(line, start, end, quotes);
    const result = checkSentence(sentence, extra, locale);
    if (wanted.size > 0) candidates.push(...checkStyle(sentence, wanted));
    candidates.push(
      ...result.found.filter(({ acronym }) => acronym === undefined || !defined.includes(acronym)),
    );
    defined.push(...result.defined);
  }
  // The letters that introduce a number (DOB, SSN) belong to it.
  const near = candidates.filter(
    ({ acronym, start, end }) =>
      acronym === undefined ||
      !CUES.has(acronym) ||
      !candidates.some(
        (other) => other.kind === 'identifier' && other.start - end < 30 && start - other.end < 6,
      ),
  );
  return { candidates: settleOverlaps(near), defined };
}
