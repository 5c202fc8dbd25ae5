import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/checks/checkText.ts';
import { compileLexicon } from '../../src/checks/compileLexicon.ts';
import { failingExamples } from '../../src/checks/failingExamples.ts';
import type { Lexicon } from '../../src/checks/Lexicon.ts';
import { readLexicon } from '../../src/checks/readLexicon.ts';
import { writeLexicon } from '../../src/checks/writeLexicon.ts';

const list: Lexicon = {
  entries: [
    {
      term: 'Hot desk',
      kind: 'jargon-word',
      suggestions: ['shared desk'],
      message: 'Say which desk it is.',
      source: 'House style',
      examples: ['He sat at the hot-desk.', 'HOT DESK booked.'],
      counterExamples: ['He sat at the desk.', 'She said "hot desk".'],
    },
  ],
  off: ['jargon-word/utilize', 'acronym'],
  overrides: [
    { rule: 'value-judgment/lazy', message: 'We ask you to say what was left undone.', suggestions: [] },
  ],
};

describe('[S19] an agency’s list', () => {
  it('adds, overrides and switches off', () => {
    const found = checkText('He is lazy at the hot desk, utilizes CBT.', { lexicon: list });
    expect(found.map(({ rule }) => rule)).toEqual(['value-judgment/lazy', 'jargon-word/hot-desk']);
    expect(found[0]).toMatchObject({ message: 'We ask you to say what was left undone.', suggestions: [] });
    expect(found[1]).toMatchObject({ message: 'Say which desk it is.', source: 'House style' });
  });

  it('comes back from its file as it went', () => {
    expect(readLexicon(writeLexicon(list))).toEqual(list);
    expect(readLexicon(writeLexicon({ entries: [] }))).toEqual({ entries: [], off: [], overrides: [] });
  });

  it('tells which of its examples fail', () => {
    expect(failingExamples(list)).toEqual([]);
    const entry = {
      term: 'desk',
      kind: 'jargon-word' as const,
      examples: ['A chair.'],
      counterExamples: ['A desk.'],
    };
    expect(failingExamples({ entries: [entry] })).toEqual([
      { term: 'desk', sentence: 'A chair.', flagged: false },
      { term: 'desk', sentence: 'A desk.', flagged: true },
    ]);
  });

  it.each([
    ['no JSON', '{'],
    ['no list', '[]'],
    ['null', 'null'],
    ['an unknown kind', '{"entries":[{"term":"a","kind":"rude"}]}'],
    ['an empty term', '{"entries":[{"term":"","kind":"label"}]}'],
    ['a term of marks only', '{"entries":[{"term":"^*/[]","kind":"label"}]}'],
    ['a term that is too long', JSON.stringify({ entries: [{ term: 'a'.repeat(81), kind: 'label' }] })],
    ['a line break', JSON.stringify({ entries: [{ term: 'a\nb', kind: 'label' }] })],
    ['a mark that turns text round', JSON.stringify({ entries: [{ term: 'a\u202eb', kind: 'label' }] })],
    ['half a surrogate', '{"entries":[{"term":"a\\ud800","kind":"label"}]}'],
    ['too many entries', JSON.stringify({ entries: Array(2001).fill({ term: 'a', kind: 'label' }) })],
    ['too much text', `{"entries":[]}${' '.repeat(1_000_000)}`],
  ])('is refused when it has %s', (_, json) => {
    expect(readLexicon(json)).toBeUndefined();
  });

  it('is never a pattern: every mark of our own rows is taken as a space', () => {
    for (const term of ['^be', '<be>', '#cat', 'a/b', 'maybe?', '*', '[x] y', '.*', '(a+)+$', '~trait']) {
      const lexicon: Lexicon = { entries: [{ term, kind: 'jargon-word' }] };
      for (const shelf of compileLexicon(lexicon)?.byLetter ?? [])
        for (const phrase of shelf ?? [])
          if (typeof phrase === 'string') expect(phrase).toMatch(/^[a-z' ]+$/);
    }
  });

  it('cannot make the checks fail, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 100 }),
        fc.string({ unit: 'binary' }),
        (term, text) => {
          const lexicon: Lexicon = {
            entries: [{ term, kind: 'label' }],
            off: [term],
            overrides: [{ rule: term }],
          };
          for (const { start, end } of checkText(`${text} ${term}`, { lexicon }))
            expect(end).toBeGreaterThan(start);
          expect(readLexicon(term)).toBeUndefined();
        },
      ),
    );
  });

  it('with 2,000 entries that begin alike still reads a long text', () => {
    const entries = Array.from({ length: 2000 }, (_, i) => ({
      term: `aa bb cc ${i}`,
      kind: 'label' as const,
    }));
    expect(checkText('aa bb cc dd '.repeat(2000), { lexicon: { entries } })).toEqual([]);
  });
});
