import { describe, expect, it } from 'vitest';
import { findNotes } from '../../src/search/findNotes.ts';
import { SearchIndex } from '../../src/search/SearchIndex.ts';
import type { SearchNote } from '../../src/search/SearchNote.ts';
import { noteWith, query } from './searchNotes.ts';

const facts = { id: 'anna', name: 'Anna Rivera', caseNumber: 'CW-1042', pseudonym: 'AR' };

function indexOf(...notes: SearchNote[]): SearchIndex {
  const index = new SearchIndex();
  for (const note of notes) index.put('c1', note);
  return index;
}

function ids(index: SearchIndex, text: string, patch = {}): string[] {
  return findNotes(index, query(text, patch)).hits.map(({ noteId }) => noteId);
}

/** The texts that are marked in the snippet. */
function marked(index: SearchIndex, text: string): string[] {
  const { snippet } = findNotes(index, query(text)).hits[0] ?? { snippet: { text: '', marks: [] } };
  return snippet.marks.map(({ start, end }) => snippet.text.slice(start, end));
}

describe('a search', () => {
  it.each([
    ['the boiler is cold', 'boiler', ['boiler']],
    ['The BOILER is cold', 'boiler', ['BOILER']],
    ['boilers everywhere', 'boil', ['boilers']],
    ['the boiler is cold', 'bolier', ['boiler']],
    ['the boiler is cold', 'boilr', ['boiler']],
    ['an appointment today', 'apointmant', ['appointment']],
    ['Frau Müller called', 'muller', ['Müller']],
    ['Frau Muller called', 'MÜLLER', ['Muller']],
    ['her mother’s flat', 'mother', ['mother’s']],
    ["she didn't come", 'didn’t', ["didn't"]],
    ['Mr O’Brien called', 'obrien', ['O’Brien']],
    ['a follow-up visit', 'followup', ['follow-up']],
    ['a follow-up visit', 'follow-up', ['follow-up']],
    ['call 555-201-3377', '5552013377', ['555-201-3377']],
    ['see #housing plan', '#housing', ['#housing']],
    ['см. жильё сегодня', 'жилье', ['жильё']],
    ['漢字の例', '字', ['字']],
    ['seen on 12 March at home', '3/12', ['12 March']],
    ['seen on March 12th, 2026 at home', '2026-03-12', ['March 12th, 2026']],
    ['seen on 2026-03-12', '12 March 2026', ['2026-03-12']],
    ['seen on 3/12 at home', '12 March', ['3/12']],
  ])('in %j for %j marks %j', (text, wanted, expected) => {
    expect(marked(indexOf(noteWith('n1', text)), wanted)).toEqual(expected);
  });

  it('finds notes by the date of the event, in the ways that people write it', () => {
    const index = indexOf(
      noteWith('n1', 'x', { date: '2026-03-12' }),
      noteWith('n2', 'x', { date: '2025-12-03' }),
    );
    for (const way of [
      '12 March',
      'March 12',
      '12 mar 2026',
      '3/12',
      '3/12/2026',
      '2026-03',
      '2026-03-12',
      'march',
      '2026',
    ]) {
      expect(ids(index, way), way).toEqual(['n1']);
    }
    expect(ids(index, '3/12', { locale: 'en-GB' })).toEqual(['n2']);
    expect(ids(index, '13/3')).toEqual([]);
  });

  it('finds a tag by its sign, and not the word without it', () => {
    const index = indexOf(noteWith('n1', 'see #housing'), noteWith('n2', 'her housing'));
    expect(ids(index, '#housing')).toEqual(['n1']);
    expect(ids(index, 'housing').sort()).toEqual(['n1', 'n2']);
  });

  it('finds notes by the name, number and pseudonym of their case file, and says so', () => {
    const index = indexOf(noteWith('n1', 'the boiler'), noteWith('n2', 'the stairs'));
    index.nameCase('c1', facts);
    expect(ids(index, 'rivera boiler')).toEqual(['n1']);
    expect(ids(index, 'cw-1042').sort()).toEqual(['n1', 'n2']);
    expect(findNotes(index, query('Rivera boiler')).hits[0]?.byCase).toEqual(['Rivera']);
    index.nameCase('c1', { ...facts, name: 'Anna Stone' });
    expect(ids(index, 'rivera')).toEqual([]);
  });

  it('finds headline, template, place and worker', () => {
    const head = { headline: 'Rent paid', templateTitle: 'Crisis note', mode: 'Phone', worker: 'Sam Okafor' };
    const index = indexOf(noteWith('n1', 'x', head));
    for (const word of ['rent', 'crisis', 'phone', 'okafor']) expect(ids(index, word), word).toEqual(['n1']);
    expect(findNotes(index, query('rent')).hits[0]?.headline.marks).toEqual([{ start: 0, end: 4 }]);
  });

  it('wants all the words; where no note has all, it shows those with the most and says so', () => {
    const index = indexOf(
      noteWith('n1', 'boiler rent'),
      noteWith('n2', 'boiler stairs'),
      noteWith('n3', 'rent'),
    );
    expect(ids(index, 'boiler rent')).toEqual(['n1']);
    const some = findNotes(index, query('boiler stairs rent'));
    expect([some.has, some.hits.map(({ noteId }) => noteId).sort()]).toEqual(['some', ['n1', 'n2']]);
    expect(findNotes(index, query('boiler zzzz')).nowhere).toEqual(['zzzz']);
  });

  it('looks for words like a word only where that word stands nearly nowhere', () => {
    const rent = ['a', 'b', 'c'].map((id) => noteWith(id, 'rent'));
    const index = indexOf(...rent, noteWith('d', 'went'));
    expect(ids(index, 'rent').sort()).toEqual(['a', 'b', 'c']);
    expect(findNotes(index, query('rant')).alike).toEqual([{ word: 'rant', instead: ['rent'] }]);
  });

  it('keeps to a case file and to a range of dates', () => {
    const index = indexOf(noteWith('n1', 'rent', { date: '2026-03-12' }), noteWith('n2', 'rent'));
    index.nameCase('c1', facts);
    index.put('c2', noteWith('n3', 'rent', { date: '2026-05-01' }));
    expect(ids(index, 'rent', { caseId: 'anna' }).sort()).toEqual(['n1', 'n2']);
    expect(ids(index, 'rent', { from: '2026-03-12', to: '2026-04-01' })).toEqual(['n1']);
    expect(ids(index, '', { from: '2026-01-01' })).toEqual(['n3', 'n1']);
    expect(ids(index, 'rent', { order: 'newest' })).toEqual(['n3', 'n1', 'n2']);
    expect(ids(index, 'rent', { order: 'newest', offset: 1, limit: 1 })).toEqual(['n1']);
    expect(ids(index, '  ?! ')).toEqual([]);
  });

  it('puts a word in the headline before the same word in the text', () => {
    const index = indexOf(noteWith('n1', 'rent is due'), noteWith('n2', 'is due', { headline: 'Rent' }));
    expect(ids(index, 'rent')).toEqual(['n2', 'n1']);
  });

  it('gives a snippet around the place with the most words, cut between words, with its place in the note', () => {
    const filler = 'and so on and on '.repeat(30);
    const text = `rent ${filler}the boiler and the rent 😀 were spoken of ${filler}`;
    const [hit] = findNotes(indexOf(noteWith('n1', text)), query('boiler rent')).hits;
    expect(hit?.snippet.text).toContain('the boiler and the rent 😀 were');
    expect(hit?.snippet.text.length).toBeLessThan(220);
    expect(hit?.snippet.marks.map(({ start, end }) => hit.snippet.text.slice(start, end))).toEqual([
      'boiler',
      'rent',
    ]);
    const { range, section } = hit?.place ?? { range: { start: 0, end: 0 }, section: '' };
    expect([section, text.slice(range.start, range.end)]).toEqual(['observed', 'boiler']);
  });

  it('forgets a note that changed, was removed, or whose case file was dropped', () => {
    const index = indexOf(noteWith('n1', 'boiler'), noteWith('n2', 'boiler'));
    index.put('c1', noteWith('n1', 'stairs'));
    expect(ids(index, 'boiler')).toEqual(['n2']);
    expect(ids(index, 'stairs')).toEqual(['n1']);
    index.remove('c1', 'n2');
    expect(ids(index, 'boiler')).toEqual([]);
    index.drop('c1');
    expect(ids(index, 'stairs')).toEqual([]);
    expect(index.alive).toBe(0);
  });
});
