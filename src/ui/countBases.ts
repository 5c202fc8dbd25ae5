import type { Basis } from '../checks/Basis.ts';
import type { SentenceMark } from '../editor/SentenceMark.ts';
import { shownBasis } from '../editor/shownBasis.ts';

/** How many sentences of a note rest on what; `none`: it is not said. */
export function countBases(
  marks: Readonly<Record<string, readonly SentenceMark[]>>,
): Record<Basis['kind'] | 'none', number> {
  const counts = { seen: 0, told: 0, thought: 0, none: 0 };
  for (const section of Object.values(marks)) {
    for (const mark of section) counts[shownBasis(mark)?.kind ?? 'none'] += 1;
  }
  return counts;
}
