import { wordWeight } from './tokensOf.ts';

function weigh(tokens: ReadonlySet<string>): number {
  let weight = 0;
  for (const token of tokens) weight += wordWeight(token);
  return weight;
}

/** How alike two labels are by the words they share, 0 to 1, small words aside. Takes what `tokensOf` gives. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const token of a) if (b.has(token)) shared += 2 * wordWeight(token);
  return shared === 0 ? 0 : shared / (weigh(a) + weigh(b));
}
