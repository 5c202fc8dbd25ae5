import { StringTable } from './StringTable.ts';
import { tokenise } from './tokenise.ts';
import type { Vocabulary } from './Vocabulary.ts';

/**
 * The pieces that all texts are made of, numbered from 0, with the terms in each. A piece of `@` and
 * digits is a date: a term of its own, and no part of a text.
 */
export class Pieces {
  readonly #table = new StringTable();
  readonly #vocabulary: Vocabulary;
  /** The term of a piece; −1 for none, −2 where there are several. */
  readonly #single: number[] = [];
  readonly #several = new Map<number, number[]>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  get texts(): readonly string[] {
    return this.#table.strings;
  }

  /** The number of the piece `text.slice(from, to)`, which is entered when it is new. */
  enter(text: string, from = 0, to = text.length): number {
    const number = this.#table.enter(text, from, to);
    if (number < this.#single.length) return number;
    const own = this.texts[number] as string;
    const terms: number[] = [];
    if (isDate(own)) terms.push(this.#vocabulary.enter(own, true));
    else
      tokenise(own, (word, folded) => {
        const term = this.#vocabulary.enter(word, folded);
        if (term >= 0) terms.push(term);
      });
    this.#single.push(terms.length === 0 ? -1 : terms.length === 1 ? (terms[0] as number) : -2);
    if (terms.length > 1) this.#several.set(number, terms);
    return number;
  }

  /** The term of a piece; −1 for none, −2 where `termsOf` gives several. */
  termOf(piece: number): number {
    return this.#single[piece] ?? -1;
  }

  termsOf(piece: number): readonly number[] {
    return this.#several.get(piece) ?? [];
  }
}

function isDate(text: string): boolean {
  return /^@[\d-]*\d/.test(text);
}
