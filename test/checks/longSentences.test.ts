import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/checks/checkText.ts';
import { gradeWords } from '../../src/checks/gradeWords.ts';
import { identicalSentences } from '../../src/checks/identicalSentences.ts';
import { longSentences } from '../../src/checks/longSentences.ts';

const words = (count: number) => `${Array.from({ length: count }, (_, at) => `w${at}`).join(' ')}.`;

describe('[D91] [D118] long sentences', () => {
  it('have more than 20 words', () => {
    expect(longSentences(words(20))).toEqual([]);
    expect(longSentences(words(21))).toMatchObject([{ start: 0, words: 21 }]);
  });

  it('stand where they are, over several lines', () => {
    const text = `Short.\n${words(25)} Short again.\n\n${words(30)}`;
    expect(longSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      words(25).slice(0, -1),
      words(30).slice(0, -1),
    ]);
  });

  it('are the same ones that the check of that kind finds', () => {
    const text = `${words(21)} ${words(3)} ${words(40)}\n${words(22)}`;
    const found = checkText(text, { levels: { 'long-sentence': 'advice' } }).filter(
      ({ kind }) => kind === 'long-sentence',
    );
    expect(longSentences(text).map(({ start, end }) => ({ start, end }))).toEqual(
      found.map(({ start, end }) => ({ start, end })),
    );
  });
});

describe('[D146] what stands in the note before', () => {
  it('is found sentence by sentence, whatever the capitals and marks', () => {
    const text = 'She walks with a stick. He called at noon.\nShe walks, with a stick!';
    expect(
      identicalSentences(text, 'Then: nothing. SHE WALKS WITH A STICK').map(({ start, end }) =>
        text.slice(start, end),
      ),
    ).toEqual(['She walks with a stick.', 'She walks, with a stick!']);
    expect(identicalSentences('', '')).toEqual([]);
  });
});

describe('[D114] how a text reads, in words', () => {
  it('gets harder with the grade', () => {
    expect([0, 5.9, 6, 8.9, 9, 11.9, 12, 30].map((grade) => gradeWords(grade).split(/[:\s]/)[0])).toEqual([
      'Easy',
      'Easy',
      'Plain',
      'Plain',
      'Takes',
      'Takes',
      'Hard',
      'Hard',
    ]);
  });
});
