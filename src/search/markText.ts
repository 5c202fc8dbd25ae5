import { foldWord } from './foldWord.ts';
import type { TextRange } from './SearchAnswer.ts';
import { tokenise, tokeniseDates } from './tokenise.ts';
import type { Vocabulary } from './Vocabulary.ts';

/** A stretch of text that was looked for, and which of the wanted words it is. */
export interface Mark extends TextRange {
  wanted: number;
}

/** The stretches of a text that are wanted, in order and apart. `wantedOf`: term → which wanted word, or −1. */
export function markText(
  text: string,
  year: number,
  vocabulary: Vocabulary,
  wantedOf: (term: number) => number,
): Mark[] {
  const marks: Mark[] = [];
  const take = (word: string, folded: boolean, start: number, end: number) => {
    const term = vocabulary.find(folded ? word : foldWord(word));
    const wanted = term === undefined ? -1 : wantedOf(term);
    if (wanted >= 0) marks.push({ start, end, wanted });
  };
  tokenise(text, take);
  tokeniseDates(text, year, take);
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Mark[] = [];
  for (const mark of marks) {
    const last = apart.at(-1);
    if (last === undefined || mark.start >= last.end) apart.push(mark);
    else last.end = Math.max(last.end, mark.end);
  }
  return apart;
}
