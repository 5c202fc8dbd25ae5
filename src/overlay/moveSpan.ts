import type { TextEdit } from './TextEdit.ts';

/**
 * Where a stretch of text is after a change: nowhere, when something inside it or a letter at its edge was changed.
 * Gives the same object when nothing moved.
 */
export function moveSpan<T extends { from: number; to: number }>(span: T, edit: TextEdit): T | undefined {
  const { from, to, insert } = edit;
  if (from < span.to && to > span.from) return undefined;
  if (from === span.to && /^[\p{L}\p{N}]/u.test(insert)) return undefined;
  if (to === span.from && /[\p{L}\p{N}]$/u.test(insert)) return undefined;
  if (from >= span.to) return span;
  const shift = insert.length - (to - from);
  return shift === 0 ? span : { ...span, from: span.from + shift, to: span.to + shift };
}
