import type { Candidate } from './Candidate.ts';
import type { CheckOptions } from './CheckOptions.ts';
import type { LineResult } from './checkLine.ts';
import type { Finding } from './Finding.ts';
import { levelOf } from './levelOf.ts';
import { sources } from './sources.ts';

/** Puts the results of the lines together: offsets into the text, levels, and abbreviations spelt out earlier. */
export function toFindings(
  text: string,
  lines: string[],
  results: LineResult[],
  whole: Candidate[],
  options: CheckOptions,
): Finding[] {
  const findings: Finding[] = [];
  const defined = new Set<string>();
  let offset = 0;
  for (let i = 0; i < lines.length; i++) {
    const result = results[i];
    for (const candidate of result?.candidates ?? []) {
      if (candidate.acronym !== undefined && defined.has(candidate.acronym)) continue;
      const level = levelOf(candidate, options);
      if (level !== 'off') findings.push(toFinding(text, candidate, offset, level));
    }
    for (const letters of result?.defined ?? []) defined.add(letters);
    offset += (lines[i]?.length ?? 0) + 1;
  }
  if (whole.length === 0) return findings;
  for (const candidate of whole) {
    const level = levelOf(candidate, options);
    if (level !== 'off') findings.push(toFinding(text, candidate, 0, level));
  }
  return findings.sort((a, b) => a.start - b.start || b.end - a.end);
}

function toFinding(text: string, candidate: Candidate, offset: number, level: 'advice' | 'warning'): Finding {
  const start = candidate.start + offset;
  const end = candidate.end + offset;
  const source = sources[candidate.source] ?? candidate.source;
  return {
    start,
    end,
    kind: candidate.kind,
    rule: candidate.id,
    level,
    term: text.slice(start, end),
    message: candidate.message,
    suggestions: candidate.suggestions,
    ...(source === '' ? {} : { source }),
  };
}
