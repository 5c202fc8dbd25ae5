import { describe, expect, it } from 'vitest';
import { isLate } from '../../src/casefile/isLate.ts';
import { lastRead } from '../../src/casefile/lastRead.ts';
import { progressNote } from '../../src/kit/templates/progressNote.ts';

const client = { name: 'Rosa Delgado', caseNumber: 'C-1042' };
const full = Object.fromEntries(
  progressNote.sections.map(({ key, kind }) => [key, kind === 'date' ? '2026-03-19' : 'Said.']),
);
const note = {
  template: progressNote,
  caseId: 'c',
  created: new Date('2026-03-12T15:00').toISOString(),
  session: 1,
  head: {
    headline: 'Boiler',
    date: '2026-03-12',
    start: '14:00',
    end: '14:30',
    mode: 'office',
    worker: 'Sam',
  },
  sections: full,
};
const states = (changed: Partial<typeof note>, open: Record<string, number> = {}) =>
  lastRead({ ...note, ...changed }, client, open, '2026-03-13').flatMap(({ points }) =>
    points.flatMap(({ point, state }) => (state === 'ok' ? [] : [`${point}: ${state}`])),
  );

describe('[D122][D123][D124] the last read', () => {
  it('has nothing to say of a note that is whole', () => {
    expect(states({})).toEqual([]);
  });

  it('stops at a needed part that is empty, and at a missing date', () => {
    expect(states({ sections: { ...full, observed: ' ' } })).toEqual(['What I saw and heard: stop']);
    expect(states({ head: { ...note.head, date: '' } })).toContain('The date: stop');
  });

  it('warns of findings, of a late entry, and of times that do not agree, and lets them pass', () => {
    expect(states({}, { label: 2 })).toEqual(['Feelings, not labels: look']);
    expect(states({ head: { ...note.head, date: '2026-03-09' } })).toEqual(['The date: look']);
    expect(states({ head: { ...note.head, end: '13:00' } })).toEqual(['Everything matches the date: look']);
    expect(states({ sections: { ...full, 'next-date': '2026-03-01' } })).toEqual([
      'Everything matches the date: look',
    ]);
  });

  it('calls an entry late from the second day on', () => {
    expect(isLate({ ...note, head: { ...note.head, date: '2026-03-11' } })).toBe(false);
    expect(isLate({ ...note, head: { ...note.head, date: '2026-03-10' } })).toBe(true);
  });
});
