import { sentencesIn } from './sentencesIn.ts';

/**
 * How much of a note stands word for word in the previous one: words of sentences that both hold, over all words, from
 * 0 to 1. Case and punctuation do not count. 0 for an empty note.
 */
export function identicalShare(text: string, previous: string): number {
  const before = new Set(sentencesIn(previous).map(({ key }) => key));
  let all = 0;
  let same = 0;
  for (const { key } of sentencesIn(text)) {
    const words = key.split(' ').length;
    all += words;
    if (before.has(key)) same += words;
  }
  return all === 0 ? 0 : same / all;
}
