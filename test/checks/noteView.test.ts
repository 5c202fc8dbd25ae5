import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/checks/checkText.ts';
import { countByKind } from '../../src/checks/countByKind.ts';
import { identicalShare } from '../../src/checks/identicalShare.ts';
import { readingLevel } from '../../src/checks/readingLevel.ts';

describe('[D114] reading level', () => {
  it('follows the Flesch–Kincaid formula', () => {
    // 40 words of one syllable in 8 sentences: 0.39 × 5 + 11.8 − 15.59, below 0.
    expect(readingLevel('The cat sat on mats. '.repeat(8))).toMatchObject({
      words: 40,
      sentences: 8,
      grade: 0,
    });
    // 32 words in one sentence, half of them of three syllables: 0.39 × 32 + 11.8 × 2 − 15.59 = 20.49
    expect(readingLevel('The banana '.repeat(16))).toMatchObject({ words: 32, sentences: 1, grade: 20.5 });
  });

  it('says nothing about a line or two', () => {
    expect(readingLevel('She came at noon.')).toBeUndefined();
    expect(readingLevel('')).toBeUndefined();
  });
});

describe('the view of a whole note', () => {
  it('counts findings by kind, most first', () => {
    expect(countByKind(checkText('He is lazy and rude. CBT helps.'))).toEqual([
      { kind: 'value-judgment', count: 2 },
      { kind: 'acronym', count: 1 },
    ]);
    expect(countByKind([])).toEqual([]);
  });

  it('[D146] says how much stands in the previous note word for word', () => {
    expect(
      identicalShare('She walks with a stick. He called at noon.', 'SHE WALKS WITH A STICK!'),
    ).toBeCloseTo(5 / 9);
    expect(identicalShare('', 'Anything.')).toBe(0);
    expect(identicalShare('One two.', '')).toBe(0);
    expect(identicalShare('One two.', 'One two.')).toBe(1);
  });
});
