import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/checks/checkText.ts';
import { createChecker } from '../../src/checks/createChecker.ts';
import { readCorpus } from './readCorpus.ts';

const sentences = readCorpus('tuned').map(({ text }) => text);
/** Pieces that make quotations, lines and definitions begin and end. */
const piece = fc.oneof(
  fc.constantFrom(...sentences),
  fc.constantFrom(
    '\n',
    '\n\n',
    '"',
    '“',
    '”',
    "'",
    ' ',
    '. ',
    'CBT (cognitive behavioral therapy)',
    'CBT',
    '\r\n',
    '«',
    '»',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const note = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));
const edit = fc.record({ at: fc.nat(), cut: fc.nat({ max: 80 }), put: piece });

function apply(text: string, { at, cut, put }: { at: number; cut: number; put: string }): string {
  const from = text.length === 0 ? 0 : at % (text.length + 1);
  return text.slice(0, from) + put + text.slice(from + cut);
}

describe('createChecker', () => {
  it('[P10] gives after every edit what checkText gives for the whole text', () => {
    fc.assert(
      fc.property(note, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        const checker = createChecker();
        let text = start;
        expect(checker.update(text)).toEqual(checkText(text));
        for (const one of edits) {
          text = apply(text, one);
          expect(checker.update(text)).toEqual(checkText(text));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('does the same for one very long line', () => {
    const long = Array.from({ length: 40 }, (_, i) => sentences[i * 7] ?? '').join(' ');
    const checker = createChecker();
    checker.update(long);
    for (const at of [0, 900, 1700, long.length]) {
      const text = `${long.slice(0, at)} He was rude. ${long.slice(at)}`;
      expect(checker.update(text)).toEqual(checkText(text));
    }
  });

  it('does the same when a quotation opens above lines that stay', () => {
    const checker = createChecker();
    const below = 'he was rude\nand lazy" she said\nHe was rude.';
    for (const top of ['She said ', 'She said "', 'She said ', '"']) {
      const text = `${top}\n${below}`;
      expect(checker.update(text)).toEqual(checkText(text));
    }
  });
});
