import { type CodedNote, headLists } from './CodedNote.ts';
import { foldWord } from './foldWord.ts';
import type { Pieces } from './Pieces.ts';
import { readLists } from './readLists.ts';
import type { TextRange } from './SearchAnswer.ts';
import { beginsWord } from './splitPieces.ts';
import { tokenise, tokeniseDates } from './tokenise.ts';
import type { Vocabulary } from './Vocabulary.ts';

/** A stretch of text that was looked for, and which of the wanted words it is. */
export interface Mark extends TextRange {
  wanted: number;
}

/** Which terms are wanted: by number of the term, which of the wanted words it is, or −1. */
export interface WantedTerms {
  of: Int8Array;
  /** Whether there are dates among them. */
  dates: boolean;
}

/**
 * The texts of a coded note's lists, with the stretches in them that are wanted, in order and apart. Only pieces
 * that hold a wanted term are looked at closely.
 */
export function markedLists(
  note: CodedNote,
  pieces: Pieces,
  vocabulary: Vocabulary,
  wanted: WantedTerms,
): { text: string; marks: Mark[] }[] {
  const lists: { text: string; marks: Mark[] }[] = [];
  let afterWord = false;
  let list = { text: '', marks: [] as Mark[] };
  const total = readLists(note.lists, (at, _, piece) => {
    while (lists.length <= at) {
      list = { text: '', marks: [] };
      lists.push(list);
      afterWord = false;
    }
    const text = pieces.texts[piece] ?? '';
    const word = beginsWord(text);
    const start = list.text.length + (word && afterWord ? 1 : 0);
    list.text += word && afterWord ? ` ${text}` : text;
    afterWord = word;
    const term = pieces.termOf(piece);
    if (term >= 0) {
      const own = wanted.of[term] as number;
      if (own >= 0) list.marks.push({ start, end: start + text.length, wanted: own });
    } else if (term === -2 && pieces.termsOf(piece).some((one) => (wanted.of[one] as number) >= 0)) {
      tokenise(text, (one, folded, from, to) => {
        const number = vocabulary.find(folded ? one : foldWord(one)) ?? -1;
        const own = wanted.of[number] ?? -1;
        if (own >= 0) list.marks.push({ start: start + from, end: start + to, wanted: own });
      });
    }
  });
  while (lists.length < total) lists.push({ text: '', marks: [] });
  // The last holds the dates, which were found in the others.
  lists.pop();
  if (wanted.dates) {
    const year = Math.floor(note.date / 10_000);
    for (const [at, { text, marks }] of lists.entries()) {
      if (at !== 0 && (at < headLists || at % 2 === 0)) continue;
      tokeniseDates(text, year, (term, _, start, end) => {
        const own = wanted.of[vocabulary.find(term) ?? -1] ?? -1;
        if (own >= 0) marks.push({ start, end, wanted: own });
      });
    }
  }
  return lists.map(({ text, marks }) => ({ text, marks: apart(marks) }));
}

function apart(marks: Mark[]): Mark[] {
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (last === undefined || mark.start >= last.end) kept.push(mark);
    else last.end = Math.max(last.end, mark.end);
  }
  return kept;
}
