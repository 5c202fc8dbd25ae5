import { ownString } from './ownString.ts';
import { tokenise } from './tokenise.ts';
import type { Vocabulary } from './Vocabulary.ts';

/**
 * The pieces that all texts are made of, numbered from 0, with the terms in each. A piece of `@` and
 * digits is a date: a term of its own, and no part of a text.
 */
export class Pieces {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #vocabulary: Vocabulary;
  /** The term of a piece; −1 for none, −2 where there are several. */
  readonly #single: number[] = [];
  readonly #several = new Map<number, number[]>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The number of a piece, which is entered when it is new. */
  enter(text: string): number {
    const there = this.#numbers.get(text);
    if (there !== undefined) return there;
    const number = this.texts.length;
    const own = ownString(text);
    const terms: number[] = [];
    if (isDate(text)) terms.push(this.#vocabulary.enter(own, true));
    else
      tokenise(text, (word, folded) => {
        const term = this.#vocabulary.enter(word, folded);
        if (term >= 0) terms.push(term);
      });
    this.texts.push(own);
    this.#numbers.set(own, number);
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
