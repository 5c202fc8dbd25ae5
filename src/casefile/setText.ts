import type * as Y from 'yjs';

/**
 * Makes a shared text say what was typed, by the smallest change: what another device types elsewhere in it
 * meanwhile is kept (P4).
 */
export function setText(text: Y.Text, next: string): void {
  const now = text.toString();
  let start = 0;
  while (start < now.length && start < next.length && now[start] === next[start]) start += 1;
  // Half a pair of surrogates is no letter: Yjs would write it as an unknown one.
  if (isHigh(now, start - 1) || isHigh(next, start - 1)) start -= 1;
  let end = 0;
  const room = Math.min(now.length, next.length) - start;
  while (end < room && now[now.length - 1 - end] === next[next.length - 1 - end]) end += 1;
  if (end > 0 && (isLow(now, now.length - end) || isLow(next, next.length - end))) end -= 1;
  const gone = now.length - start - end;
  if (gone > 0) text.delete(start, gone);
  if (next.length > start + end) text.insert(start, next.slice(start, next.length - end));
}

const isHigh = (text: string, at: number) => /[\uD800-\uDBFF]/.test(text[at] ?? '');
const isLow = (text: string, at: number) => /[\uDC00-\uDFFF]/.test(text[at] ?? '');
