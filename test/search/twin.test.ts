import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNotes } from '../../src/search/findNotes.ts';
import { foldWord } from '../../src/search/foldWord.ts';
import { SearchIndex } from '../../src/search/SearchIndex.ts';
import type { SearchNote } from '../../src/search/SearchNote.ts';
import { beginsWord, splitPieces } from '../../src/search/splitPieces.ts';
import { tokenise, tokeniseDates } from '../../src/search/tokenise.ts';
import { noteWith, query } from './searchNotes.ts';

/** Texts that have what the tokeniser has to decide about. */
const word = fc.constantFrom(
  ...[
    'rent',
    'Rent',
    'rental',
    'boiler',
    'bolier',
    'Müller',
    'muller',
    "didn't",
    'mother’s',
    'follow-up',
    'follow',
    'up',
  ],
  ...[
    '#rent',
    '12',
    'March',
    '3/12',
    '2026-03-12',
    '漢字',
    'жильё',
    '😀',
    '🏠home',
    '--',
    '@',
    '@2026-03-12',
    '\n',
  ],
);
const sentence = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '', '. ', '  ', '\n', '-')), { maxLength: 12 })
  .map((pairs) => pairs.flat().join(''));
const text = fc.oneof(
  sentence,
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

function termsOf(source: string, year = 0): string[] {
  const terms: string[] = [];
  const take = (one: string, folded: boolean) => terms.push(folded ? one.slice(0, 64) : foldWord(one));
  tokenise(source, take);
  tokeniseDates(source, year, take);
  return terms.filter((term) => term !== '');
}

describe('pieces', () => {
  it('give back the text that was cut, and have its words', () => {
    fc.assert(
      fc.property(text, (source) => {
        const pieces: string[] = [];
        splitPieces(source, (piece) => pieces.push(piece));
        const joined = pieces.map((piece, at) => {
          const gap = beginsWord(piece) && beginsWord(pieces[at - 1] ?? '');
          return gap ? ` ${piece}` : piece;
        });
        expect(joined.join('')).toBe(source);
        const words = (part: string) => {
          const found: string[] = [];
          tokenise(part, (one) => found.push(one));
          return found;
        };
        expect(pieces.flatMap(words)).toEqual(words(source));
      }),
      {
        numRuns: 3000,
        examples: [[' rent'], ['rent '], [' '], ['rent  late'], ['- rent'], ['a#rent #b'], ['rent- late']],
      },
    );
  });

  it('every mark of a word lies on that word', () => {
    fc.assert(
      fc.property(text, (source) => {
        tokenise(source, (one, _, start, end) => {
          const there = source.slice(start, end);
          expect([there, there.replace(/[-‐‑]/g, '')]).toContain(one);
        });
      }),
      { numRuns: 2000 },
    );
  });
});

type Act = { act: 'put'; id: string; text: string; headline: string } | { act: 'remove'; id: string };
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('put' as const), id, text, headline: sentence }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('remove' as const), id }) },
);

/** The slow and obvious way: each note's words, one by one. */
function scan(notes: Iterable<SearchNote>, wanted: string): string[] {
  return [...notes]
    .filter((note) =>
      [note.headline, ...note.sections.map((section) => section.text)].some((part) =>
        termsOf(part, 0).some((term) => term === wanted || (wanted.length > 1 && term.startsWith(wanted))),
      ),
    )
    .map((note) => note.id)
    .sort();
}

describe('the index', () => {
  it('finds what a look at every note finds, after any puts and removals', () => {
    fc.assert(
      fc.property(
        fc.array(act, { maxLength: 25 }),
        fc.constantFrom(
          'rent',
          'boiler',
          'muller',
          'didnt',
          'mother',
          'follow',
          'followup',
          'up',
          '漢',
          'жилье',
          'home',
          '12',
        ),
        (acts, wanted) => {
          const index = new SearchIndex();
          const notes = new Map<string, SearchNote>();
          for (const one of acts) {
            if (one.act === 'remove') {
              index.remove('c1', one.id);
              notes.delete(one.id);
              continue;
            }
            const note = noteWith(one.id, one.text, { headline: one.headline });
            index.put('c1', note);
            notes.set(one.id, note);
          }
          const answer = findNotes(index, query(wanted));
          const expected = scan(notes.values(), wanted);
          const hits = answer.hits.map(({ noteId }) => noteId).sort();
          // What is alike comes on top, and is said.
          if (answer.alike.length === 0) expect(hits).toEqual(expected);
          else expect(hits).toEqual(expect.arrayContaining(expected));
          for (const { snippet } of answer.hits) {
            for (const { start, end } of snippet.marks) expect(end).toBeGreaterThan(start);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('finds the same before and after it is turned round and its dead notes are cleared away', () => {
    const index = new SearchIndex();
    const texts = ['rent and boiler', 'Rent', 'the stairs', 'boiler stairs', 'rental'];
    const put = (round: number) => {
      for (let at = 0; at < 700; at += 1) {
        index.put(`c${at % 7}`, noteWith(`n${at}`, `${texts[(at + round) % texts.length]} number${at}`));
      }
    };
    const total = (wanted: string) =>
      findNotes(index, query(wanted, { limit: 1000 }))
        .hits.map(({ noteId }) => noteId)
        .sort();
    for (let round = 0; round < 5; round += 1) {
      put(round);
      for (const wanted of ['rent', 'boiler', 'stairs', 'rental', 'number699']) {
        const expected = [];
        for (let at = 0; at < 700; at += 1) {
          const here = `${texts[(at + round) % texts.length]} number${at}`.toLowerCase();
          if (here.split(' ').some((one) => one.startsWith(wanted))) expected.push(`n${at}`);
        }
        expect(total(wanted)).toEqual(expected.sort());
      }
    }
    // Of the 2,800 dead ones most are gone.
    expect(index.slots).toBeLessThan(2000);
    expect(index.alive).toBe(700);
  });
});
