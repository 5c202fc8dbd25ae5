import { checkText } from '../../src/checks/checkText.ts';
import type { CorpusLine, MarkedSpan } from './readCorpus.ts';

export interface Score {
  right: number;
  wrong: number;
  missed: number;
  /** Of the right ones, how many have exactly the marked offsets. */
  exact: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface Report {
  all: Score;
  kinds: Record<string, Score>;
  /** Sentences without any marked span: how many, and how many were flagged. */
  clean: number;
  flagged: number;
  groups: Record<string, { lines: number; flagged: number }>;
  /** One line for each mistake, for people. */
  mistakes: string[];
}

function score(right: number, wrong: number, missed: number, exact: number): Score {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return {
    right,
    wrong,
    missed,
    exact,
    precision,
    recall,
    f1: (2 * right) / (2 * right + wrong + missed || 1),
  };
}

/** A finding is right when a marked span of its kind overlaps it by at least half of the longer of the two. */
function agrees(a: MarkedSpan, b: MarkedSpan): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return a.kind === b.kind && shared > 0 && shared / Math.max(a.end - a.start, b.end - b.start) >= 0.5;
}

/** Checks every sentence on its own, with no options, and counts by kind and by group. */
export function scoreCorpus(lines: CorpusLine[]): Report {
  const counts = new Map<string, [number, number, number, number]>();
  const count = (kind: string, slot: 0 | 1 | 2 | 3): void => {
    const row = counts.get(kind) ?? [0, 0, 0, 0];
    row[slot]++;
    counts.set(kind, row);
  };
  const groups: Report['groups'] = {};
  const mistakes: string[] = [];
  let clean = 0;
  let flagged = 0;
  for (const { group, text, spans } of lines) {
    // A scare quote may enclose what the policy counts, and is not counted itself.
    const found = checkText(text).filter(({ kind }) => kind !== 'scare-quote');
    const open = [...spans];
    const notes: string[] = [];
    for (const finding of found) {
      const at = open.findIndex((span) => agrees(span, finding));
      if (at < 0) {
        count(finding.kind, 1);
        notes.push(`+${finding.kind}(${finding.term})`);
        continue;
      }
      const [span] = open.splice(at, 1);
      count(finding.kind, 0);
      if (span?.start === finding.start && span.end === finding.end) count(finding.kind, 3);
    }
    for (const span of open) {
      count(span.kind, 2);
      notes.push(`-${span.kind}(${text.slice(span.start, span.end)})`);
    }
    groups[group] ??= { lines: 0, flagged: 0 };
    groups[group].lines++;
    if (found.length > 0) groups[group].flagged++;
    if (spans.length === 0) {
      clean++;
      if (found.length > 0) flagged++;
    }
    if (notes.length > 0) mistakes.push(`[${group}] ${text}  ${notes.join(' ')}`);
  }
  const kinds: Report['kinds'] = {};
  const sum: [number, number, number, number] = [0, 0, 0, 0];
  for (const [kind, row] of counts) {
    kinds[kind] = score(...row);
    for (const slot of [0, 1, 2, 3] as const) sum[slot] += row[slot];
  }
  return { all: score(...sum), kinds, clean, flagged, groups, mistakes };
}
