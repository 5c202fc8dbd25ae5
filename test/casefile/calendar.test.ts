import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../src/casefile/CalendarEntry.ts';
import { calendarEntries } from '../../src/casefile/calendarEntries.ts';
import { foldLine } from '../../src/casefile/foldLine.ts';
import { newTask } from '../../src/casefile/newTask.ts';
import type { Task } from '../../src/casefile/Task.ts';
import { withoutName } from '../../src/casefile/withoutName.ts';
import { writeCalendar } from '../../src/casefile/writeCalendar.ts';

const made = new Date('2026-03-12T14:30:00Z');
const entry: CalendarEntry = {
  uid: 'u1',
  summary: 'RD: visit',
  date: '2026-03-14',
  start: '',
  end: '',
  location: '',
};
const form = {
  name: 'Rosa Delgado',
  caseNumber: 'C-1042',
  pseudonym: 'RD',
  born: '',
  allocated: '',
  practice: false,
};
const task = (what: string, known: Partial<Task> = {}) =>
  newTask(what, { date: '2026-03-14', ...known }, made);
const hidden = { named: false, places: false };

/** The lines of a calendar file, unfolded, as a calendar reads them. */
const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
/** The value of a property of the first event, its escapes undone (RFC 5545, 3.3.11). */
function said(text: string, name: string): string | undefined {
  const line = unfold(text).find((one) => one.startsWith(`${name}:`));
  return line
    ?.slice(name.length + 1)
    .replace(/\\([\\;,nN])/g, (_, is: string) => (/n/i.test(is) ? '\n' : is));
}
const octets = (line: string) => new TextEncoder().encode(line).length;
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());

describe('a calendar file (RFC 5545)', () => {
  it('reads as the standard writes it', () => {
    const visit = {
      ...entry,
      uid: 'u2',
      start: '14:30',
      end: '15:00',
      location: 'Room 4, first floor; left',
    };
    expect(writeCalendar([entry, visit], made)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Casewright//Tasks//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:u1',
        'DTSTAMP:20260312T143000Z',
        'DTSTART;VALUE=DATE:20260314',
        'DTEND;VALUE=DATE:20260315',
        'TRANSP:TRANSPARENT',
        'SUMMARY:RD: visit',
        'CLASS:PRIVATE',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:u2',
        'DTSTAMP:20260312T143000Z',
        'DTSTART:20260314T143000',
        'DTEND:20260314T150000',
        'SUMMARY:RD: visit',
        'LOCATION:Room 4\\, first floor\\; left',
        'CLASS:PRIVATE',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('what ends before it begins, or with it, has no end', () => {
    for (const end of ['', '09:00', '14:30'])
      expect(writeCalendar([{ ...entry, start: '14:30', end }], made)).not.toContain('DTEND');
  });

  it('whatever a text holds: lines of at most 75 octets, CRLF alone, no line of its own, and read back equal', () => {
    fc.assert(
      fc.property(anyText, anyText, (summary, location) => {
        const text = writeCalendar([{ ...entry, summary, location }], made);
        for (const line of text.split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(line.isWellFormed()).toBe(true);
        }
        const events = unfold(text).filter((line) => /^(BEGIN|END):/.test(line));
        expect(events).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR']);
        const plain = summary
          .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are left out
          .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
          .toWellFormed();
        expect(said(text, 'SUMMARY')).toBe(plain);
      }),
      { numRuns: 500 },
    );
  });

  it('a folded line unfolds to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (line) => {
        expect(foldLine(line).replaceAll('\r\n ', '')).toBe(line);
      }),
    );
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75));
    expect(foldLine('ä'.repeat(38)).split('\r\n').map(octets)).toEqual([74, 3]);
  });
});

describe('tasks in a calendar', () => {
  it('[P1] name the client only where the worker chose it, and the place likewise', () => {
    const visit = task('Visit Rosa at home', { kind: 'appointment', start: '14:30', place: '14 Elm Street' });
    const plain = writeCalendar(calendarEntries([visit], form, hidden), made);
    expect(plain).not.toMatch(/Rosa|Delgado|Elm/);
    expect(said(plain, 'SUMMARY')).toBe('RD: Visit RD at home');
    const open = writeCalendar(calendarEntries([visit], form, { named: true, places: true }), made);
    expect(said(open, 'SUMMARY')).toBe('Rosa Delgado: Visit Rosa at home');
    expect(said(open, 'LOCATION')).toBe('14 Elm Street');
    const numbered = calendarEntries([visit], { ...form, pseudonym: '' }, hidden);
    expect(numbered[0]?.summary).toBe('C-1042: Visit C-1042 at home');
    const neither = calendarEntries([visit], { ...form, pseudonym: '', caseNumber: '' }, hidden);
    expect(neither[0]?.summary).toBe('Client: Visit Client at home');
  });

  it('are those that are open and have a day, each under the same id each time', () => {
    const tasks = [
      task('a'),
      task('b', { date: '' }),
      task('c', { done: '2026-03-12' }),
      task('d', { kind: 'referral' }),
    ];
    const first = calendarEntries(tasks, form, hidden);
    expect(first.map(({ summary }) => summary)).toEqual(['RD: a', 'RD: chase d']);
    const moved = tasks.map((one) => ({ ...one, date: '2026-04-01' }));
    expect(calendarEntries(moved, form, hidden)[0]?.uid).toBe(first[0]?.uid);
  });

  it.each([
    ['Call Rosa Delgado’s landlord', 'Call RD’s landlord'],
    ['Rosalind and Delgados are others', 'Rosalind and Delgados are others'],
    ['delgado in small letters', 'delgado in small letters'],
    ['Rosa\nDelgado', 'RD'],
  ])('%j without the name is %j', (text, without) => {
    expect(withoutName(text, 'Rosa Delgado', 'RD')).toBe(without);
  });

  it('any name can be taken out of any text without throwing, and is gone', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, text) => {
        expect(typeof withoutName(text, name, '$&')).toBe('string');
      }),
    );
    expect(withoutName('See (a.b*c) now', '(a.b*c)', '$&')).toBe('See $& now');
  });
});
