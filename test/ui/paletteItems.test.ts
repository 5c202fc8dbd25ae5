import { describe, expect, it } from 'vitest';
import { paletteItems } from '../../src/ui/paletteItems.ts';

const cases = [
  { id: 'c1', name: 'Anna Rivera', caseNumber: 'CW-1042', practice: true, hold: '' },
  { id: 'c2', name: 'Lee Thompson', caseNumber: '', practice: false, hold: '' },
];
// Newest first, as the vault gives them.
const notes = ['2026-11-21', '2026-11-20'].map((date, index) => ({
  id: `n${index}`,
  caseId: 'c1',
  templateId: 'progress',
  templateTitle: 'Progress note',
  date,
  start: '',
  headline: `Visit ${index}`,
  excerpt: '',
  created: '',
  words: 0,
}));
const ids = (query: string, here = cases[0]) =>
  paletteItems(query, { cases, notes, here }).map(({ id }) => id);

describe('the palette', () => {
  it('finds by any of the words, in any order and case', () => {
    expect(ids('rivera ANNA 1042')).toEqual(['c1']);
    expect(ids('visit')).toEqual(['n0', 'n1']);
    expect(ids('lock')).toEqual(['lock']);
    expect(ids('hide names')).toEqual(['names']);
    expect(ids('nothing like it')).toEqual([]);
  });

  it('offers a new note where there is a case to write it in', () => {
    expect(ids('new')).toEqual(['new-note', 'new-case']);
    expect(paletteItems('new', { cases, notes, here: undefined }).map(({ id }) => id)).toEqual(['new-case']);
  });

  it('shows no more than can be looked over', () => {
    expect(paletteItems('', { cases, notes, here: undefined }, 3)).toHaveLength(3);
  });
});
