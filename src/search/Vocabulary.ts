import SearchableMap from 'minisearch/SearchableMap';
import { foldWord } from './foldWord.ts';
import { ownString } from './ownString.ts';

/** A term like a word that was looked for, and how like it is: 1 for the word itself. */
export interface LikeTerm {
  term: number;
  weight: number;
}

/** All terms, numbered from 0. MiniSearch's radix tree over them finds those that begin or sound like a word. */
export class Vocabulary {
  readonly terms: string[] = [];
  readonly #numbers = new Map<string, number>();
  #tree = new SearchableMap<number>();
  #planted = 0;

  get size(): number {
    return this.terms.length;
  }

  /** The number of a folded term that is there. */
  find(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  /** The number of a word, which is entered when it is new; −1 where nothing is left of it when folded. */
  enter(word: string, folded: boolean): number {
    if (folded && word.length <= 64) return this.#numbers.get(word) ?? this.#add(word);
    const term = foldWord(word);
    return term === '' ? -1 : (this.#numbers.get(term) ?? this.#add(term));
  }

  #add(term: string): number {
    const number = this.terms.length;
    const own = ownString(term);
    this.terms.push(own);
    this.#numbers.set(own, number);
    return number;
  }

  /** Terms that begin with a word, without the word itself. */
  beginning(word: string): LikeTerm[] {
    const found: LikeTerm[] = [];
    for (const [term, number] of this.#grown().atPrefix(word)) {
      const more = term.length - word.length;
      if (more > 0) found.push({ term: number, weight: (0.7 * word.length) / (word.length + 0.3 * more) });
    }
    return found;
  }

  /** Terms at most `distance` letters off (added, missing, other, or two swapped), without the word itself. */
  like(word: string, distance: number): LikeTerm[] {
    const off = new Map<number, number>();
    for (const [, [number, edits]] of this.#grown().fuzzyGet(word, distance)) off.set(number, edits);
    for (let at = 1; at < word.length; at += 1) {
      const swapped = word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1);
      const number = this.#numbers.get(swapped);
      if (number !== undefined) off.set(number, 1);
    }
    const own = this.#numbers.get(word);
    return [...off]
      .filter(([term]) => term !== own && !this.terms[term]?.startsWith('@'))
      .map(([term, edits]) => ({ term, weight: (0.45 * word.length) / (word.length + edits) }));
  }

  /** The tree with all terms in it. It is grown when it is needed: not while the index is being built. */
  #grown(): SearchableMap<number> {
    for (; this.#planted < this.terms.length; this.#planted += 1) {
      this.#tree.set(this.terms[this.#planted] as string, this.#planted);
    }
    return this.#tree;
  }
}
