import { GrowingNumbers } from './GrowingNumbers.ts';
import { ownString } from './ownString.ts';

/**
 * Strings, numbered from 0 in the order of their coming. Looks a stretch of a text up without cutting it out:
 * hundreds of thousands are looked up while an index is read, and a `Map` would need each as a string of its own.
 */
export class StringTable {
  readonly strings: string[] = [];
  readonly #hashes = new GrowingNumbers();
  /** By hash, open addressing: number + 1, or 0. At most half full. */
  #places = new Int32Array(1 << 12);

  /** The number of `text.slice(from, to)`, which is entered when it is new. */
  enter(text: string, from: number, to: number): number {
    // FNV-1a over UTF-16 units.
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash >>>= 0;
    const mask = this.#places.length - 1;
    let place = spread(hash) & mask;
    for (;;) {
      const number = (this.#places[place] as number) - 1;
      if (number < 0) return this.#add(text.slice(from, to), hash, place);
      if (this.#hashes.values[number] === hash) {
        const there = this.strings[number] as string;
        if (there.length === to - from && text.startsWith(there, from)) return number;
      }
      place = (place + 1) & mask;
    }
  }

  #add(slice: string, hash: number, place: number): number {
    const number = this.strings.length;
    this.strings.push(ownString(slice));
    this.#hashes.push(hash);
    this.#places[place] = number + 1;
    if (this.strings.length * 2 > this.#places.length) this.#grow();
    return number;
  }

  #grow(): void {
    this.#places = new Int32Array(this.#places.length * 2);
    const mask = this.#places.length - 1;
    for (let number = 0; number < this.strings.length; number += 1) {
      let place = spread(this.#hashes.values[number] as number) & mask;
      while (this.#places[place] !== 0) place = (place + 1) & mask;
      this.#places[place] = number + 1;
    }
  }
}

/** The lowest bits of FNV alone lie too close together. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
