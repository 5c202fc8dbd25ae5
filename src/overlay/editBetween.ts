import type { TextEdit } from './TextEdit.ts';

/**
 * The change from one text to another. Typing a letter next to the same letter could be either; the caret, which
 * stands behind what was typed, decides: what follows it was there before.
 */
export function editBetween(before: string, after: string, caret: number | undefined): TextEdit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  const most = caret === undefined ? shorter : Math.min(shorter, after.length - caret);
  let tail = 0;
  while (
    tail < most &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  let head = 0;
  while (head < shorter - tail && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}
