import { sentencesIn } from './sentencesIn.ts';

/** The sentences of a text that stand in an earlier one word for word, in order: what `identicalShare` counts. */
export function identicalSentences(text: string, previous: string): { start: number; end: number }[] {
  const before = new Set(sentencesIn(previous).map(({ key }) => key));
  return sentencesIn(text)
    .filter(({ key }) => before.has(key))
    .map(({ start, end }) => ({ start, end }));
}
