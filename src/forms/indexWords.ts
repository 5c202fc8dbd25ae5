import type { FieldWords } from '../kit/FieldWords.ts';
import { normalise } from './normalise.ts';
import type { Phrase } from './Phrase.ts';
import type { PhraseIndex } from './PhraseIndex.ts';
import { tokensOf, wordWeight } from './tokensOf.ts';
import { withoutLinks } from './withoutLinks.ts';

/** Words that stand in so many labels that alone they tell none from the other. */
const GENERIC = new Set(
  'name date time number id note type detail comment person status description information contact visit session service case reference title from start end when action no change amount present response'.split(
    ' ',
  ),
);

const indexes = new WeakMap<FieldWords, PhraseIndex>();

/** Prepares words for `classify`, once for each list of words. */
export function indexWords(words: FieldWords): PhraseIndex {
  const known = indexes.get(words);
  if (known) return known;
  const phrases: Phrase[] = [];
  const counts = new Map<string, number>();
  for (const [key, texts] of Object.entries(words)) {
    for (const text of new Set([normalise(key.replace(/^not-/, '')), ...texts])) {
      const tokens = [...withoutLinks(tokensOf(text))];
      if (tokens.length === 0) continue;
      const content = tokens.filter((token) => wordWeight(token) >= 0.5);
      phrases.push({ key, tokens, content, generic: content.every((token) => GENERIC.has(token)) });
      for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
    }
  }
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const from = phrase.content.length > 0 ? phrase.content : phrase.tokens;
    const rarest = from.reduce((a, b) => ((counts.get(b) ?? 0) < (counts.get(a) ?? 0) ? b : a));
    const there = index.get(rarest);
    if (there) there.push(phrase);
    else index.set(rarest, [phrase]);
  }
  indexes.set(words, index);
  return index;
}
