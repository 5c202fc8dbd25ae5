import { checkText } from './checkText.ts';
import { entryId } from './entryId.ts';
import type { Lexicon } from './Lexicon.ts';

/** An example that the list does not keep: a sentence its entry should flag and does not, or the other way round. */
export interface FailingExample {
  term: string;
  sentence: string;
  flagged: boolean;
}

/** Runs the examples and counter-examples of an agency's list and gives those that fail. */
export function failingExamples(lexicon: Lexicon): FailingExample[] {
  const failing: FailingExample[] = [];
  for (const entry of lexicon.entries) {
    const id = entryId(entry);
    const run = (sentence: string, wanted: boolean): void => {
      const found = checkText(sentence, { lexicon, levels: { [entry.kind]: 'advice' } });
      const flagged = found.some(({ rule }) => rule === id);
      if (flagged !== wanted) failing.push({ term: entry.term, sentence, flagged });
    };
    for (const sentence of entry.examples ?? []) run(sentence, true);
    for (const sentence of entry.counterExamples ?? []) run(sentence, false);
  }
  return failing;
}
