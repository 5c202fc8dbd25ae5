import { type CodedNote, headLists } from './CodedNote.ts';
import { dateTerm } from './dateTerm.ts';
import type { GrowingNumbers } from './GrowingNumbers.ts';
import type { Pieces } from './Pieces.ts';
import { readLists } from './readLists.ts';
import type { Vocabulary } from './Vocabulary.ts';

const most = 15;

/**
 * Counts the words of one note after another. Each term comes out as one number: term × 256 + times in headline,
 * template and date × 16 + times elsewhere, both at most 15.
 */
export class NoteWords {
  readonly #vocabulary: Vocabulary;
  readonly #pieces: Pieces;
  #counts = new Uint8Array(1024);
  readonly #touched: number[] = [];
  #step = 1;
  #length = 0;

  constructor(vocabulary: Vocabulary, pieces: Pieces) {
    this.#vocabulary = vocabulary;
    this.#pieces = pieces;
  }

  /** Adds the terms of a note to `into`; gives how many words it has. */
  count(note: CodedNote, into: GrowingNumbers): number {
    this.#length = 0;
    readLists(note.lists, this.#takePiece);
    this.#step = 16;
    this.#readDate(note.date);
    for (const term of this.#touched) {
      into.push(term * 256 + (this.#counts[term] as number));
      this.#counts[term] = 0;
    }
    this.#touched.length = 0;
    return this.#length;
  }

  readonly #takePiece = (list: number, lists: number, piece: number): void => {
    // Keys of sections are no words.
    if (list >= headLists && list % 2 === 0 && list < lists - 1) return;
    // Headline and template.
    this.#step = list < 2 ? 16 : 1;
    const term = this.#pieces.termOf(piece);
    if (term >= 0) this.#take(term);
    else if (term === -2) for (const one of this.#pieces.termsOf(piece)) this.#take(one);
  };

  #readDate(date: number): void {
    if (date === 0) return;
    const [year, month, day] = [Math.floor(date / 10_000), Math.floor(date / 100) % 100, date % 100];
    for (const term of [
      dateTerm(year, month, day),
      dateTerm(0, month, day),
      dateTerm(year, month, 0),
      dateTerm(0, month, 0),
      dateTerm(year, 0, 0),
    ])
      this.#take(this.#vocabulary.enter(term, true));
  }

  #take(term: number): void {
    this.#length += 1;
    if (term >= this.#counts.length) {
      const more = new Uint8Array(term * 2);
      more.set(this.#counts);
      this.#counts = more;
    }
    const count = this.#counts[term] as number;
    if (count === 0) this.#touched.push(term);
    const had = this.#step === 1 ? count & most : count >> 4;
    if (had < most) this.#counts[term] = count + this.#step;
  }
}
