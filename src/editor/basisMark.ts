import { Decoration } from '@codemirror/view';
import type { Basis } from '../checks/Basis.ts';
import { basisWords } from './basisWords.ts';
import type { SentenceMark } from './SentenceMark.ts';
import { shownBasis } from './shownBasis.ts';

/** Letters of which the first can be marked alone; of others, such as emoji made of many, a mark takes the word. */
const plainStart = /^[\p{L}\p{N}\p{P}](?![\p{M}\u200d])/u;

/**
 * Marks the first letter of a sentence, beside which the style sheet draws what the sentence rests on. No element of
 * its own: one would break lines in other places, and stand in the way of the cursor.
 */
export function basisMark(mark: SentenceMark, sentence: string) {
  const basis: Basis | undefined = shownBasis(mark);
  const words = basisWords(basis);
  const length = plainStart.exec(sentence)?.[0].length ?? /^\S*/.exec(sentence)?.[0].length ?? 0;
  return Decoration.mark({
    class: `basis ${basis?.kind ?? 'none'}${mark.said ? ' said' : ''}`,
    attributes: { title: words, 'data-words': words },
  }).range(mark.from, mark.from + Math.max(1, length));
}
