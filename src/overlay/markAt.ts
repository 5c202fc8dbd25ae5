import type { Mark } from './Mark.ts';

/** The finding at a place in the text, edges included; of several, the shortest, which stands inside the others. */
export function markAt(marks: readonly Mark[], at: number): Mark | undefined {
  return marks
    .filter(({ from, to }) => from <= at && at <= to)
    .sort((a, b) => a.to - a.from - (b.to - b.from))[0];
}
