import type { FieldWords } from '../kit/FieldWords.ts';
import { classify } from './classify.ts';
import type { PhraseIndex } from './PhraseIndex.ts';
import type { SectionValue } from './SectionValue.ts';

/** What a value of a note is, in the keys of the words: its own key, else by what key and label say. */
export function valueClasses(
  value: SectionValue,
  words: FieldWords,
  index: PhraseIndex,
): Map<string, number> {
  if (Object.hasOwn(words, value.key)) return new Map([[value.key, 1]]);
  const key = value.key.replace(/([a-z])([A-Z])/g, '$1 $2');
  const scores = new Map(classify(value.label, index));
  for (const [found, score] of classify(key, index))
    scores.set(found, Math.max(scores.get(found) ?? 0, score));
  const best = Math.max(0, ...scores.values());
  for (const [found, score] of scores)
    if (score < best - 0.15 || score < 0.5 || found.startsWith('not-')) scores.delete(found);
  return scores;
}
