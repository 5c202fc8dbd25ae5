import type { Phrase } from './Phrase.ts';
import type { PhraseIndex } from './PhraseIndex.ts';
import { tokensOf, wordWeight } from './tokensOf.ts';
import { withoutLinks } from './withoutLinks.ts';

function isRun(tokens: readonly string[], inside: readonly string[]): boolean {
  for (
    let at = inside.indexOf(tokens[0] as string);
    at >= 0;
    at = inside.indexOf(tokens[0] as string, at + 1)
  ) {
    if (tokens.every((token, step) => inside[at + step] === token)) return true;
  }
  return false;
}

/** `tokens` are the words of a label without those that only link others, `total` is what they weigh. */
function score(phrase: Phrase, tokens: readonly string[], total: number): number {
  const run = isRun(phrase.tokens, tokens);
  if (run && phrase.tokens.length === tokens.length) return 1;
  if (phrase.content.length === 0) return 0;
  // Of a phrase with one word that counts, the others have to be there too.
  const needed = phrase.content.length > 1 ? phrase.content : phrase.tokens;
  if (!run && !needed.every((token) => tokens.includes(token))) return 0;
  let own = 0;
  for (const token of phrase.content) own += wordWeight(token);
  const covered = Math.min(1, own / total);
  if (phrase.generic && covered < 0.99) return 0.25 + 0.4 * covered;
  // One word among others that it says nothing of is a hint and no more; so are words that stand apart.
  if (own <= 1 && covered < 0.6) return 0.3 + 0.4 * covered;
  if (run) return covered < 0.35 ? 0.3 + 0.4 * covered : 0.52 + 0.47 * covered;
  return covered < 0.6 ? 0.25 + 0.45 * covered : 0.44 + 0.54 * covered;
}

const known = new WeakMap<PhraseIndex, Map<string, ReadonlyMap<string, number>>>();
const MOST_KNOWN = 20_000;

/** Which keys a label may stand for, each with 0 to 1: the more of the label a phrase is, the higher. */
export function classify(text: string, index: PhraseIndex): ReadonlyMap<string, number> {
  let all = known.get(index);
  if (!all || all.size >= MOST_KNOWN) {
    all = new Map();
    known.set(index, all);
  }
  const before = all.get(text);
  if (before) return before;
  const scores = scoreAll(text, index);
  all.set(text, scores);
  return scores;
}

function scoreAll(text: string, index: PhraseIndex): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  const tokens = withoutLinks(tokensOf(text));
  let total = 0;
  for (const token of tokens) {
    const weight = wordWeight(token);
    total += weight === 0.25 ? 0.12 : weight;
  }
  for (const token of new Set(tokens)) {
    for (const phrase of index.get(token) ?? []) {
      const found = score(phrase, tokens, total);
      if (found > (scores.get(phrase.key) ?? 0)) scores.set(phrase.key, found);
    }
  }
  return scores;
}
