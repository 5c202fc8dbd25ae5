import type { Finding } from '../checks/Finding.ts';
import type { PlacedFinding } from './PlacedFinding.ts';

/** Gives each finding of a new check its id: the one it had, when the same rule stood at the same place before. */
export function placeFindings(
  found: readonly Finding[],
  before: readonly PlacedFinding[],
  nextId: () => number,
): PlacedFinding[] {
  return found.map((finding) => {
    const same = before.find(({ from, finding: old }) => from === finding.start && old.rule === finding.rule);
    return { id: same?.id ?? nextId(), from: finding.start, to: finding.end, finding };
  });
}
