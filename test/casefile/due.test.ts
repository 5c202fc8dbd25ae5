import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/casefile/addDays.ts';
import { defaultDue } from '../../src/casefile/DueProfile.ts';
import { dueDay } from '../../src/casefile/dueDay.ts';
import { eventKind } from '../../src/casefile/eventKind.ts';
import { noteDue } from '../../src/casefile/noteDue.ts';
import { readDueTime } from '../../src/casefile/readDueTime.ts';
import { builtInTemplates } from '../../src/kit/builtInTemplates.ts';

const note = { templateId: 'progress', date: '2026-03-12', created: '2026-03-12T14:30:00.000Z' };
const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));

describe('the due clock [D129]', () => {
  it.each([
    // 12 March 2026 is a Thursday.
    ['2026-03-12', { days: 5, count: 'business' }, '2026-03-19'],
    ['2026-03-12', { days: 1, count: 'business' }, '2026-03-13'],
    ['2026-03-13', { days: 1, count: 'business' }, '2026-03-16'],
    ['2026-03-14', { days: 0, count: 'business' }, '2026-03-16'],
    ['2026-03-14', { days: 1, count: 'business' }, '2026-03-16'],
    ['2026-03-12', { days: 3, count: 'calendar' }, '2026-03-15'],
    ['2026-02-27', { days: 3, count: 'calendar' }, '2026-03-02'],
    ['2026-03-12', { days: 0, count: 'calendar' }, '2026-03-12'],
    ['2026-03-12', { days: 3, count: 'off' }, undefined],
  ] as const)('an event of %s with %o is due on %s', (date, time, due) => {
    expect(dueDay(date, time)).toBe(due);
  });

  it('working days: due on one, never before as many calendar days, and never a week late for each five', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 90 }), (date, count) => {
        const due = dueDay(date, { days: count, count: 'business' }) ?? '';
        const weekday = new Date(`${due}T00:00:00Z`).getUTCDay();
        expect(weekday >= 1 && weekday <= 5).toBe(true);
        expect(due >= addDays(date, count)).toBe(true);
        expect(due <= addDays(date, Math.ceil(count / 5) * 7 + 2)).toBe(true);
      }),
    );
  });

  it('says where a note stands: by kind of event, not once signed, not where nobody watches', () => {
    expect(noteDue(note, defaultDue, '2026-03-18')).toEqual({ due: '2026-03-19', at: 'tomorrow' });
    expect(noteDue(note, defaultDue, '2026-03-19')).toEqual({ due: '2026-03-19', at: 'today' });
    expect(noteDue(note, defaultDue, '2026-03-20')).toEqual({ due: '2026-03-19', at: 'overdue' });
    expect(noteDue(note, defaultDue, '2026-03-12')?.at).toBe('later');
    expect(noteDue({ ...note, templateId: 'crisis' }, defaultDue, '2026-03-14')).toEqual({
      due: '2026-03-13',
      at: 'overdue',
    });
    expect(
      noteDue({ ...note, signed: '2026-03-12T15:00:00.000Z' }, defaultDue, '2026-04-01'),
    ).toBeUndefined();
    const off = { ...defaultDue, contact: { days: 5, count: 'off' } } as const;
    expect(noteDue(note, off, '2026-04-01')).toBeUndefined();
  });

  it('without a date, or beneath a signed note, it is counted from the day it was begun', () => {
    const later = { ...note, created: '2026-04-01T09:00:00.000Z' };
    expect(noteDue({ ...later, date: '' }, defaultDue, '2026-04-02')?.due).toBe('2026-04-08');
    expect(noteDue({ ...later, amends: { note: 'x' } }, defaultDue, '2026-04-02')?.due).toBe('2026-04-08');
    expect(noteDue({ ...later, date: 'soon', created: '' }, defaultDue, '2026-04-02')).toBeUndefined();
  });

  it('every kind of note that comes with the app has a time; incidents and visits have their own', () => {
    const kinds = new Set(builtInTemplates.map(({ id }) => eventKind(id)));
    expect([...kinds].sort()).toEqual(['assessment', 'contact', 'incident', 'visit']);
    expect(eventKind('toString')).toBe('contact');
  });

  it('what is kept of a time reads back, and nothing else reads', () => {
    expect(readDueTime('3 calendar')).toEqual({ days: 3, count: 'calendar' });
    expect(readDueTime('0 off')).toEqual({ days: 0, count: 'off' });
    for (const bad of ['', '3', '91 calendar', '-1 business', '3 weeks', '3 calendar ', 3, null, {}])
      expect(readDueTime(bad)).toBeUndefined();
  });
});
