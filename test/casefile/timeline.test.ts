import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterTimeline } from '../../src/casefile/filterTimeline.ts';
import { readChronologyEntry } from '../../src/casefile/readChronologyEntry.ts';
import { timelineMonths } from '../../src/casefile/timelineMonths.ts';
import { timelineRows } from '../../src/casefile/timelineRows.ts';

interface Note {
  id: string;
  date: string;
  start: string;
  created: string;
  templateId: string;
  amends?: { note: string };
  signed?: string;
}
const note = (id: string, date: string, more: Partial<Note> = {}): Note => ({
  id,
  date,
  start: '',
  created: `${date || '2026-03-01'}T09:00:00Z`,
  templateId: 'progress',
  ...more,
});
const all = { kind: '', event: '', significant: false, from: '', to: '', signed: false };
const nothing = () => undefined;
const ids = (rows: { note: Note }[]) => rows.map((row) => row.note.id);

describe('[D144] the timeline of a case file', () => {
  it('has a row for each note, with what was added beneath it however deep, by the day of the event', () => {
    const rows = timelineRows([
      note('late', '2026-03-02', { created: '2026-05-01T09:00:00Z' }),
      note('to it', '2026-06-01', { amends: { note: 'added' } }),
      note('added', '2026-05-02', { amends: { note: 'late' } }),
      note('undated', '', { created: '2026-03-03T09:00:00Z' }),
      note('first', '2026-01-01'),
    ]);
    expect(rows.map(({ note, beneath, day }) => [note.id, day, beneath.map(({ id }) => id)])).toEqual([
      ['first', '2026-01-01', []],
      ['late', '2026-03-02', ['added', 'to it']],
      ['undated', '2026-03-03', []],
    ]);
  });

  it('leaves none out and doubles none, whatever is beneath what', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'gone');
    const any = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), above: fc.option(id) }), {
      selector: (one) => one.id,
    });
    fc.assert(
      fc.property(any, (made) => {
        const notes = made.map(({ id, above }) =>
          note(id, '2026-03-02', above === null ? {} : { amends: { note: above } }),
        );
        const rows = timelineRows(notes);
        expect(rows.flatMap(({ note, beneath }) => [note.id, ...beneath.map(({ id }) => id)]).sort()).toEqual(
          notes.map(({ id }) => id).sort(),
        );
      }),
    );
  });

  it('is narrowed by kind, dates and signature; an unsigned addendum goes where only signed is wanted', () => {
    const rows = timelineRows([
      note('a', '2026-01-01', { templateId: 'phone' }),
      note('b', '2026-02-01', { signed: '2026-02-01T10:00:00Z' }),
      note('b1', '2026-02-02', { amends: { note: 'b' } }),
      note('c', '2026-03-01'),
    ]);
    expect(ids(filterTimeline(rows, all, nothing))).toEqual(['a', 'b', 'c']);
    expect(ids(filterTimeline(rows, { ...all, kind: 'phone' }, nothing))).toEqual(['a']);
    expect(ids(filterTimeline(rows, { ...all, from: '2026-02-01', to: '2026-03-01' }, nothing))).toEqual([
      'b',
      'c',
    ]);
    const signed = filterTimeline(rows, { ...all, signed: true }, nothing);
    expect(ids(signed)).toEqual(['b']);
    expect(signed[0]?.beneath).toEqual([]);
    expect(rows[1]?.beneath).toHaveLength(1);
  });

  it('[D41] is narrowed by what the entries of the chronology say, as far as they are read', () => {
    const rows = timelineRows([note('a', '2026-01-01'), note('b', '2026-02-01'), note('c', '2026-03-01')]);
    const entry = (kind: string, assessment: string) =>
      readChronologyEntry({ sections: { 'event-kind': kind, assessment, 'what-happened': 'x' } });
    const said = new Map([
      ['a', entry('Health', 'N/A')],
      ['b', entry('Life event', ' It changed where she lives. ')],
    ]);
    const entryOf = ({ id }: Note) => said.get(id);
    expect(ids(filterTimeline(rows, { ...all, event: 'Health' }, entryOf))).toEqual(['a']);
    expect(ids(filterTimeline(rows, { ...all, significant: true }, entryOf))).toEqual(['b']);
    expect(readChronologyEntry({ sections: {} })).toEqual({
      eventKind: '',
      event: '',
      source: '',
      significance: '',
      done: '',
    });
  });

  it('[D75] by month, the allocation before all else of its day, a gap after it; and the other way round', () => {
    const rows = timelineRows([
      note('before', '2025-12-30'),
      note('same day', '2026-01-05'),
      note('next', '2026-03-05'),
    ]);
    const gap = { from: '2026-01-05', to: '2026-03-05', days: 59 };
    const told = (order: 'oldest' | 'newest') =>
      timelineMonths(rows, [gap], '2026-01-05', order).map(({ month, items }) => [
        month,
        items.map((item) => (item.is === 'note' ? item.row.note.id : item.is)),
      ]);
    expect(told('oldest')).toEqual([
      ['2025-12', ['before']],
      ['2026-01', ['allocation', 'same day', 'gap']],
      ['2026-03', ['next']],
    ]);
    expect(told('newest')).toEqual([
      ['2026-03', ['next']],
      ['2026-01', ['gap', 'same day', 'allocation']],
      ['2025-12', ['before']],
    ]);
    expect(timelineMonths([], [], '', 'oldest')).toEqual([]);
  });
});
