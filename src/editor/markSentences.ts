import { coversSentence } from '../casefile/coversSentence.ts';
import type { SaidPlace } from '../casefile/SaidPlace.ts';
import type { SentenceBasis } from '../checks/SentenceBasis.ts';
import type { SentenceMark } from './SentenceMark.ts';

/** Puts together what the wording of sentences says and what the worker has said of them. `said` in order. */
export function markSentences(
  sentences: readonly SentenceBasis[],
  said: readonly SaidPlace[],
): SentenceMark[] {
  let first = 0;
  return sentences.map(({ start, end, basis }) => {
    // Labels rarely overlap; those that end before this sentence are behind all that follow.
    for (let place = said[first]; place !== undefined && place.to <= start; place = said[first]) first += 1;
    let label: SaidPlace | undefined;
    for (let at = first; at < said.length; at += 1) {
      const place = said[at];
      if (place === undefined || place.from >= end) break;
      if (coversSentence(place, { from: start, to: end })) label = place;
    }
    return { from: start, to: end, proposed: basis, said: label?.said };
  });
}
