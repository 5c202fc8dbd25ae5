import type { Candidate } from './Candidate.ts';
import type { CheckOptions } from './CheckOptions.ts';
import type { LineResult } from './checkLine.ts';
import type { Finding } from './Finding.ts';
import { levelOf } from './levelOf.ts';
import { sources } from './sources.ts';

/** The findings of a line as they were last made, with the offset they were made for. */
export type MadeFindings = WeakMap<LineResult, { offset: number; findings: Finding[] }>;

/** The findings of one line; those of a line that only moved are moved where they are: this runs at every key. */
function makeLine(
  text: string,
  result: LineResult,
  offset: number,
  options: CheckOptions,
  made: MadeFindings,
): Finding[] {
  const known = made.get(result);
  if (known?.offset === offset) return known.findings;
  if (known !== undefined) {
    const by = offset - known.offset;
    for (const finding of known.findings) {
      finding.start += by;
      finding.end += by;
    }
    known.offset = offset;
    return known.findings;
  }
  const findings = result.candidates.flatMap((candidate) => {
    const level = levelOf(candidate, options);
    return level === 'off' ? [] : [toFinding(text, candidate, offset, level, options)];
  });
  made.set(result, { offset, findings });
  return findings;
}

/** Puts the results of the lines together: offsets into the text, levels, and abbreviations spelt out earlier. */
export function toFindings(
  text: string,
  lines: string[],
  results: LineResult[],
  whole: Candidate[],
  options: CheckOptions,
  made: MadeFindings,
): Finding[] {
  const findings: Finding[] = [];
  const defined = new Set<string>();
  let offset = 0;
  for (let i = 0; i < lines.length; i++) {
    const result = results[i];
    if (result !== undefined && result.candidates.length > 0) {
      const ofLine = makeLine(text, result, offset, options, made);
      for (const finding of ofLine) {
        if (defined.size === 0 || finding.kind !== 'acronym' || !defined.has(finding.rule.slice(8)))
          findings.push(finding);
      }
    }
    for (const letters of result?.defined ?? []) defined.add(letters);
    offset += (lines[i]?.length ?? 0) + 1;
  }
  if (whole.length === 0) return findings;
  for (const candidate of whole) {
    const level = levelOf(candidate, options);
    if (level !== 'off') findings.push(toFinding(text, candidate, 0, level, options));
  }
  return findings.sort((a, b) => a.start - b.start || b.end - a.end);
}

function toFinding(
  text: string,
  candidate: Candidate,
  offset: number,
  level: 'advice' | 'warning',
  options: CheckOptions,
): Finding {
  const start = candidate.start + offset;
  const end = candidate.end + offset;
  const own = options.lexicon?.overrides?.find(({ rule }) => rule === candidate.id);
  const source = own?.source ?? sources[candidate.source] ?? candidate.source;
  return {
    start,
    end,
    kind: candidate.kind,
    rule: candidate.id,
    level,
    term: text.slice(start, end),
    message: own?.message ?? candidate.message,
    suggestions: own?.suggestions ?? candidate.suggestions,
    ...(source === '' ? {} : { source }),
  };
}
