import type { TextEdit } from './TextEdit.ts';

/**
 * The change from one text to another. Typing a letter next to the same letter could be either; the caret, which
 * stands behind what was typed, decides: what follows it was there before.
 */
export function editBetween(before: string, after: string, caret: number | undefined): TextEdit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  const most = caret === undefined ? shorter : Math.min(shorter, after.length - caret);
  const tail = longest(
    most,
    (from, to) =>
      before.slice(before.length - to, before.length - from) ===
      after.slice(after.length - to, after.length - from),
  );
  const head = longest(shorter - tail, (from, to) => before.slice(from, to) === after.slice(from, to));
  return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}

/**
 * How much is the same, up to `most`: by halves, as slices are compared many times quicker than letters one by one.
 * `same` says whether the stretch between two distances is.
 */
function longest(most: number, same: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (same(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
