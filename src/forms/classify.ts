import type { Phrase } from './Phrase.ts';
import type { PhraseIndex } from './PhraseIndex.ts';
import { tokensOf, wordWeight } from './tokensOf.ts';

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

function score(phrase: Phrase, tokens: readonly string[], total: number): number {
  const run = isRun(phrase.tokens, tokens);
  if (run && phrase.tokens.length === tokens.length) return 1;
  if (phrase.content.length === 0) return 0;
  if (!run && !phrase.content.every((token) => tokens.includes(token))) return 0;
  const covered = Math.min(1, phrase.content.length / total);
  if (phrase.generic && covered < 0.99) return 0.25 + 0.4 * covered;
  return run ? 0.52 + 0.47 * covered : 0.44 + 0.54 * covered;
}

/** Which keys a label may stand for, each with 0 to 1: the more of the label a phrase is, the higher. */
export function classify(text: string, index: PhraseIndex): Map<string, number> {
  const scores = new Map<string, number>();
  const tokens = tokensOf(text);
  let total = 0;
  for (const token of tokens) total += wordWeight(token);
  for (const token of new Set(tokens)) {
    for (const phrase of index.get(token) ?? []) {
      const found = score(phrase, tokens, total);
      if (found > (scores.get(phrase.key) ?? 0)) scores.set(phrase.key, found);
    }
  }
  return scores;
}
