import type { SequenceRange } from '../storage/LogStore.ts';

/** The ranges with one more in them, in order and joined where they touch. */
export function addRange(ranges: readonly SequenceRange[], added: SequenceRange): SequenceRange[] {
  const merged: SequenceRange[] = [];
  for (const range of [...ranges, added].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && range[0] <= last[1] + 1) {
      merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])];
    } else merged.push(range);
  }
  return merged;
}
