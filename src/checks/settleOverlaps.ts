import type { Candidate } from './Candidate.ts';

const RANK: Record<string, number> = {
  identifier: 0,
  label: 1,
  'value-judgment': 2,
  speculation: 3,
  'vague-time': 4,
  'jargon-word': 5,
  acronym: 6,
};

/** Keeps, of the seven kinds that never overlap, the longest of each clash; kinds that may enclose stay. */
export function settleOverlaps(candidates: Candidate[]): Candidate[] {
  const firm = candidates.filter((candidate) => RANK[candidate.kind] !== undefined);
  firm.sort((a, b) => {
    const sureA = a.kind === 'identifier' ? 0 : 1;
    const sureB = b.kind === 'identifier' ? 0 : 1;
    return (
      sureA - sureB ||
      b.end - b.start - (a.end - a.start) ||
      (RANK[a.kind] ?? 9) - (RANK[b.kind] ?? 9) ||
      a.start - b.start
    );
  });
  const kept: Candidate[] = [];
  for (const candidate of firm) {
    if (!kept.some((other) => other.start < candidate.end && other.end > candidate.start))
      kept.push(candidate);
  }
  for (const candidate of candidates) if (RANK[candidate.kind] === undefined) kept.push(candidate);
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}
