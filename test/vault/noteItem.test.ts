import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/bytes/Ids.ts';
import type { NoteSnapshot } from '../../src/casefile/NoteSnapshot.ts';
import { localMoment } from '../../src/vault/localMoment.ts';
import { noteItem } from '../../src/vault/noteItem.ts';

const section = (key: string) => ({ key, label: key, kind: 'multiline' as const });
const note: NoteSnapshot = {
  template: {
    id: 'progress',
    version: 1,
    title: 'Progress note',
    purpose: '',
    sections: [section('observed'), section('empty'), section('plan')],
  },
  caseId: 'case',
  created: '2026-03-12T13:30:00.000Z',
  session: 3,
  head: { headline: 'Visit', date: '2026-03-12', start: '14:30', end: '', mode: 'Home visit', worker: 'Sam' },
  sections: { plan: 'Call\n\n the  school.', observed: 'Window broken — 2 panes.' },
};

describe('a note in a list', () => {
  it('shows the head, and the words in the order of the template', () => {
    expect(noteItem('note' as DocumentId, note)).toEqual({
      id: 'note',
      caseId: 'case',
      templateId: 'progress',
      templateTitle: 'Progress note',
      date: '2026-03-12',
      start: '14:30',
      headline: 'Visit',
      excerpt: 'Window broken — 2 panes. · Call the school.',
      created: '2026-03-12T13:30:00.000Z',
      words: 7,
    });
  });

  it('the excerpt has at most 140 characters, and an empty note has no words', () => {
    const long = noteItem('note' as DocumentId, { ...note, sections: { observed: 'word '.repeat(200) } });
    expect(long.excerpt).toHaveLength(140);
    expect(long.words).toBe(200);
    expect(noteItem('note' as DocumentId, { ...note, sections: {} })).toMatchObject({
      excerpt: '',
      words: 0,
    });
  });
});

describe('the moment', () => {
  it('is the worker’s own day and time, in two digits each', () => {
    expect(localMoment(new Date(2026, 0, 5, 7, 3))).toEqual({ date: '2026-01-05', time: '07:03' });
    expect(localMoment(new Date(2026, 11, 31, 23, 59))).toEqual({ date: '2026-12-31', time: '23:59' });
  });
});
