import { expect, it } from 'vitest';
import { StringTable } from '../../src/search/StringTable.ts';

const prime = 0x01000193;

function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash >>> 0;
}

/** A text, and the same with two characters more, that have the same hash. */
function twins(): [string, string] {
  // The inverse of the prime, modulo 2^32 (Newton's way).
  let inverse = 1;
  for (let round = 0; round < 5; round += 1) inverse = Math.imul(inverse, 2 - Math.imul(prime, inverse));
  for (let start = 0; ; start += 1) {
    const text = `word${start}`;
    const wanted = Math.imul(fnv(text), inverse);
    for (let first = 0x21; first < 0xd800; first += 1) {
      const second = (Math.imul(fnv(text) ^ first, prime) ^ wanted) >>> 0;
      if (second > 0x20 && second < 0xd800) return [text, text + String.fromCharCode(first, second)];
    }
  }
}

it('keeps strings of the same hash apart, also where one begins with the other', () => {
  const [short, long] = twins();
  expect([fnv(long), long.startsWith(short)]).toEqual([fnv(short), true]);
  const table = new StringTable();
  expect([short, long, short, long].map((one) => table.enter(one, 0, one.length))).toEqual([0, 1, 0, 1]);
});

it('numbers stretches of texts as the strings they are, however many there are', () => {
  const table = new StringTable();
  const all = Array.from({ length: 20_000 }, (_, at) => `piece ${at}`);
  const text = all.join('');
  for (const round of [0, 1]) {
    let from = 0;
    for (const [at, one] of all.entries()) {
      expect(table.enter(text, from, from + one.length), `round ${round}`).toBe(at);
      from += one.length;
    }
  }
  expect(table.strings).toEqual(all);
});
