import { basisOf } from './basisOf.ts';
import type { SentenceBasis } from './SentenceBasis.ts';
import { splitSentences } from './splitSentences.ts';

/** Every sentence of a text with what its wording says it rests on, in order. */
export function basesIn(text: string): SentenceBasis[] {
  const found: SentenceBasis[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const [from, to] of splitSentences(line)) {
      const slice = line.slice(from, to);
      const start = offset + from + (slice.length - slice.trimStart().length);
      const sentence = slice.trim();
      const basis = basisOf(sentence);
      found.push({ start, end: start + sentence.length, ...(basis === undefined ? {} : { basis }) });
    }
    offset += line.length + 1;
  }
  return found;
}
