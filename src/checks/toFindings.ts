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

/** The findings of a text's lines as they were before a change that leaves all other lines as they are. */
export interface KeptFindings {
  last: Finding[];
  /** The lines that are new: from, and how many. */
  from: number;
  fresh: number;
  /** How many findings the lines that stood there before had. */
  gone: number;
}

/** Adds what one line shows to `findings`: abbreviations that were spelt out further up are left out. */
function show(
  text: string,
  line: LineState,
  offset: number,
  defined: Set<string>,
  options: CheckOptions,
  findings: Finding[],
): void {
  const before = findings.length;
  for (const finding of findingsOf(text, line, offset, options)) {
    if (defined.size === 0 || finding.kind !== 'acronym' || !defined.has(finding.rule.slice(8)))
      findings.push(finding);
  }
  line.shown = findings.length - before;
  for (const letters of line.result?.defined ?? NONE) defined.add(letters);
}

const NONE: string[] = [];

/** Puts the results of the lines together: offsets into the text, levels, and abbreviations spelt out earlier. */
export function lineFindings(
  text: string,
  lines: LineState[],
  options: CheckOptions,
  kept: KeptFindings | undefined,
): Finding[] {
  const findings: Finding[] = [];
  const defined = new Set<string>();
  const from = kept?.from ?? 0;
  const to = kept === undefined ? lines.length : from + kept.fresh;
  let before = 0;
  let offset = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    if (i >= from && i < to) show(text, line, offset, defined, options, findings);
    else if (i < from) {
      before += line.shown;
      for (const letters of line.result?.defined ?? NONE) defined.add(letters);
    } else findingsOf(text, line, offset, options);
    offset += line.line.length + 1;
  }
  if (kept === undefined) return findings;
  return kept.last.slice(0, before).concat(findings, kept.last.slice(before + kept.gone));
}

/** Adds what is said of the whole text to the findings of its lines. */
export function toFindings(
  text: string,
  ofLines: Finding[],
  whole: Candidate[],
  options: CheckOptions,
): Finding[] {
  // The caller may do with its list what it likes.
  if (whole.length === 0) return ofLines.slice();
  const findings = [...ofLines];
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
