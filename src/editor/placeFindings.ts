import type { Finding } from '../checks/Finding.ts';
import type { PlacedFinding } from './PlacedFinding.ts';

/** A stretch of text in which a rule was told to be quiet. */
export interface HiddenPlace {
  rule: string;
  from: number;
  to: number;
}

/**
 * Gives each finding of a new check its id: the one it had, when the same rule stood at the same place before.
 * Findings that were hidden there stay away.
 */
export function placeFindings(
  found: readonly Finding[],
  before: readonly PlacedFinding[],
  hidden: readonly HiddenPlace[],
  nextId: () => number,
): PlacedFinding[] {
  return found
    .filter(
      ({ rule, start, end }) =>
        !hidden.some((place) => place.rule === rule && start < place.to && end > place.from),
    )
    .map((finding) => {
      const same = before.find(
        ({ from, finding: old }) => from === finding.start && old.rule === finding.rule,
      );
      return { id: same?.id ?? nextId(), from: finding.start, to: finding.end, finding };
    });
}
