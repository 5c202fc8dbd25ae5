import type { Candidate } from './Candidate.ts';

/** The seven kinds that never overlap; the earlier wins where two are equally long. */
const RANK = ['identifier', 'label', 'value-judgment', 'speculation', 'vague-time', 'jargon-word', 'acronym'];

function byStrength(a: Candidate, b: Candidate): number {
  const numberFirst = Number(b.kind === 'identifier') - Number(a.kind === 'identifier');
  return (
    numberFirst ||
    b.end - b.start - (a.end - a.start) ||
    RANK.indexOf(a.kind) - RANK.indexOf(b.kind) ||
    a.start - b.start
  );
}

function strongest(cluster: Candidate[]): Candidate[] {
  if (cluster.length < 2) return cluster;
  const kept: Candidate[] = [];
  for (const candidate of cluster.sort(byStrength)) {
    if (!kept.some((other) => other.start < candidate.end && other.end > candidate.start))
      kept.push(candidate);
  }
  return kept;
}

/** Keeps, of the seven kinds that never overlap, the longest of each clash; kinds that may enclose stay. */
export function settleOverlaps(candidates: Candidate[]): Candidate[] {
  if (candidates.length < 2) return candidates;
  const kept: Candidate[] = [];
  let cluster: Candidate[] = [];
  let reach = 0;
  candidates.sort((a, b) => a.start - b.start);
  for (const candidate of candidates) {
    if (!RANK.includes(candidate.kind)) {
      kept.push(candidate);
      continue;
    }
    if (candidate.start >= reach) {
      kept.push(...strongest(cluster));
      cluster = [];
    }
    cluster.push(candidate);
    reach = Math.max(reach, candidate.end);
  }
  kept.push(...strongest(cluster));
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}
