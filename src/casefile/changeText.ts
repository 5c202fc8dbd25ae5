import type * as Y from 'yjs';

/** Makes a text say `next` by changing only what differs, so that what another device types elsewhere stays. */
export function changeText(text: Y.Text, next: string): void {
  const now = text.toString();
  const shorter = Math.min(now.length, next.length);
  let start = 0;
  while (start < shorter && now[start] === next[start]) start += 1;
  // Half a letter of two code units, taken out alone, would spoil the other half.
  if (start > 0 && isHigh(now, start - 1)) start -= 1;
  let end = 0;
  while (end < shorter - start && now[now.length - 1 - end] === next[next.length - 1 - end]) end += 1;
  if (end > 0 && isHigh(now, now.length - end - 1)) end -= 1;
  text.delete(start, now.length - end - start);
  text.insert(start, next.slice(start, next.length - end));
}

function isHigh(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}
