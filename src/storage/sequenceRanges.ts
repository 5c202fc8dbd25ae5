import type { SequenceRange } from './LogStore.ts';

/** Sorted sequences as runs: 1 2 3 7 8 → [1,3] [7,8]. */
export function sequenceRanges(sequences: readonly number[]): SequenceRange[] {
  const ranges: [number, number][] = [];
  for (const sequence of sequences) {
    const last = ranges.at(-1);
    if (last !== undefined && sequence === last[1] + 1) last[1] = sequence;
    else ranges.push([sequence, sequence]);
  }
  return ranges;
}
