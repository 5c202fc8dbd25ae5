import { tokensOf, wordWeight } from './tokensOf.ts';

/** How alike two labels are by the words they share, 0 to 1, small words aside. */
export function sharedWords(a: string, b: string): number {
  const first = new Set(tokensOf(a));
  const second = new Set(tokensOf(b));
  let shared = 0;
  let all = 0;
  for (const token of first) {
    all += wordWeight(token);
    if (second.has(token)) shared += 2 * wordWeight(token);
  }
  for (const token of second) all += wordWeight(token);
  return all === 0 ? 0 : shared / all;
}
