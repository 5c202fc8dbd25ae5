import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckOptions, checkText } from '../../src/checks/checkText.ts';

const SEVEN = [
  'value-judgment',
  'label',
  'speculation',
  'jargon-word',
  'acronym',
  'vague-time',
  'identifier',
];
const ALL_ON: CheckOptions = {
  levels: {
    'long-sentence': 'advice',
    passive: 'advice',
    'vague-measure': 'advice',
    'missing-next-step': 'advice',
    'copied-text': 'advice',
    'scare-quote': 'advice',
  },
  previous: ['She walked to the shop with a stick today.'],
  mustHaves: ['goal'],
};

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'lazy',
        'CBT',
        '(',
        ')',
        '"',
        '“',
        '’',
        "'",
        '\ud83d',
        '\ude00',
        '\u0000',
        '\u202e',
        'a\u0301\u0302\u0303',
        ' ',
        '. ',
        '\n',
        '12',
        '/',
        '-',
        '@',
        'born',
        'DOB',
        'said',
        'not',
        'is',
        'very',
        '…',
        'ß',
        'İ',
        'ﬁ',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

describe('checkText on any text', () => {
  it('gives valid, ordered offsets, and the seven kinds never overlap', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (text, all) => {
        const findings = checkText(text, all ? ALL_ON : {});
        let last = 0;
        let end = 0;
        for (const finding of findings) {
          expect(finding.start).toBeGreaterThanOrEqual(last);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(finding.start, finding.end)).toBe(finding.term);
          expect(finding.message).not.toBe('');
          last = finding.start;
          if (!SEVEN.includes(finding.kind)) continue;
          expect(finding.start).toBeGreaterThanOrEqual(end);
          end = finding.end;
        }
      }),
      { numRuns: 600 },
    );
  });

  // No clock: a rule that went back over what it has read would not end within the test's time limit.
  it.each([
    ['one letter', 'a'],
    ['quotes', '"'],
    ['apostrophes', " '"],
    ['digits', '1'],
    ['dots', '.'],
    ['short sentences', 'a. '],
    ['at signs', 'a@'],
    ['numbers', '12 '],
    ['dashes', '1-'],
    ['zalgo', 'a\u0301\u0302'],
    ['lone surrogates', '\ud800'],
    ['null bytes', '\0'],
    ['births', 'born '],
    ['calls', 'call 1 '],
    ['line ends', '\n'],
    ['open quotes', '"a\n'],
    ['reports', 'she said that '],
    ['denials', 'not lazy and '],
    ['acronyms', 'CBT '],
    ['open brackets', 'CBT ('],
    ['adverbs', 'is very '],
    ['capitals', 'A b '],
    ['streets', '12 elm '],
    ['curly quotes', '“a '],
    ['findings', 'lazy '],
    ['spaces', ' '],
    ['single quotes', "'a "],
    ['missed', 'missed his '],
    ['dates', 'DOB 1/2/'],
    ['feelings', 'he was angry '],
    ['acronyms in text', 'we saw CBT here '],
    ['addresses', '12 Elm St '],
    ['phones', '555-123-4567 '],
  ])('ends on 400 kB of %s', (_, unit) => {
    expect(checkText(unit.repeat(Math.ceil(400_000 / unit.length)))).toBeInstanceOf(Array);
  });
});
