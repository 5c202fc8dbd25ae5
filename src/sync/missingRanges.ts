import type { SequenceRange } from '../storage/LogStore.ts';

/** The parts of `wanted` that are not in `there`: what one side has and the other lacks. */
export function missingRanges(
  wanted: readonly SequenceRange[],
  there: readonly SequenceRange[],
): SequenceRange[] {
  const missing: SequenceRange[] = [];
  for (const [first, last] of wanted) {
    let from = first;
    for (const [start, end] of there) {
      if (end < from || start > last) continue;
      if (start > from) missing.push([from, start - 1]);
      from = end + 1;
    }
    if (from <= last) missing.push([from, last]);
  }
  return missing;
}
