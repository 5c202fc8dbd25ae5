import { describe, expect, it } from 'vitest';
import { heldWord } from '../../src/checks/heldWord.ts';

describe('[P10] the word that may be half typed', () => {
  it.each([
    ['He is laz', 9, { from: 6, to: 9 }],
    ['He is lazy', 8, { from: 6, to: 10 }],
    ['He is lazy.', 11, undefined],
    ['He is lazy ', 11, undefined],
    ['', 0, undefined],
    ['don’t', 5, { from: 0, to: 5 }],
    ['Zoë', 3, { from: 0, to: 3 }],
    ['a 𝒳y', 5, { from: 2, to: 5 }],
    ['\ud835', 1, undefined],
  ])('of %j at %i is %j', (text, cursor, held) => {
    expect(heldWord(text, cursor)).toEqual(held);
  });
});
