import { classify } from './classify.ts';
import type { Field } from './Field.ts';
import type { PhraseIndex } from './PhraseIndex.ts';
import { tokensOf } from './tokensOf.ts';

/** Takes over what is more than is known. */
function merge(into: Map<string, number>, from: ReadonlyMap<string, number>, weight: number): void {
  for (const [key, score] of from) into.set(key, Math.max(into.get(key) ?? 0, score * weight));
}

function spoken(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/**
 * What a field may be for: by its label first; where that is too short to tell ("Date" under "Next appointment"), by
 * its group too; where there is none, by hint and name.
 */
export function fieldClasses(field: Field, index: PhraseIndex): Map<string, number> {
  const scores = new Map(classify(field.label, index));
  const best = Math.max(0, ...scores.values());
  const tokens = tokensOf(field.label).length;
  if (field.group && tokens <= 2) {
    const together = classify(`${field.group} ${field.label}`, index);
    const top = Math.max(0, ...together.values());
    for (const [key, score] of together) {
      if (score > 0.7 && score === top && (tokens <= 1 || best < 0.7))
        scores.set(key, Math.max(scores.get(key) ?? 0, Math.min(1, score + 0.1)));
    }
  }
  if (best >= 0.6) return scores;
  if (field.hint) merge(scores, classify(field.hint, index), 0.7);
  if (field.name) {
    for (const name of field.name.split(' ')) merge(scores, classify(spoken(name), index), 0.75);
  }
  return scores;
}
