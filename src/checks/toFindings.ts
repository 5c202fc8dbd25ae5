import type { Candidate } from './Candidate.ts';
import type { CheckOptions } from './CheckOptions.ts';
import type { Finding } from './Finding.ts';
import type { LineState } from './LineState.ts';
import { levelOf } from './levelOf.ts';
import { sources } from './sources.ts';

/** The findings of one line; those of a line that only moved are moved where they are: this runs at every key. */
function findingsOf(text: string, line: LineState, offset: number, options: CheckOptions): Finding[] {
  const { findings } = line;
  const by = offset - line.offset;
  line.offset = offset;
  if (findings !== undefined) {
    if (by !== 0) {
      for (const finding of findings) {
        finding.start += by;
        finding.end += by;
      }
    }
    return findings;
  }
  const made: Finding[] = [];
  for (const candidate of line.result?.candidates ?? []) {
    const level = levelOf(candidate, options);
    if (level !== 'off') made.push(toFinding(text, candidate, offset, level, options));
  }
  line.findings = made;
  return made;
}

/** Puts the results of the lines together: offsets into the text, levels, and abbreviations spelt out earlier. */
export function toFindings(
  text: string,
  lines: LineState[],
  whole: Candidate[],
  options: CheckOptions,
): Finding[] {
  const findings: Finding[] = [];
  const defined = new Set<string>();
  let offset = 0;
  for (const line of lines) {
    for (const finding of findingsOf(text, line, offset, options)) {
      if (defined.size === 0 || finding.kind !== 'acronym' || !defined.has(finding.rule.slice(8)))
        findings.push(finding);
    }
    const letters = line.result?.defined;
    if (letters !== undefined && letters.length > 0) for (const one of letters) defined.add(one);
    offset += line.line.length + 1;
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
