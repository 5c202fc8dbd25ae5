import { addDays } from './addDays.ts';
import type { CalendarEntry } from './CalendarEntry.ts';
import { foldLine } from './foldLine.ts';

/**
 * A calendar file (RFC 5545). Times are those of the place ("floating"): they name no time zone, and stay at 14:30
 * wherever the calendar is opened. `made`: the moment of writing it. Whatever a text holds, it stays in its line.
 */
export function writeCalendar(entries: readonly CalendarEntry[], made: Date): string {
  const stamp = `${made.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Casewright//Tasks//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines({ uid, summary, date, start, end, location }: CalendarEntry, stamp: string): string[] {
  const day = date.replaceAll('-', '');
  const at = (time: string) => `${day}T${time.replace(':', '')}00`;
  const when =
    start === ''
      ? // An event of the whole day ends on the next one, and makes nobody busy.
        [
          `DTSTART;VALUE=DATE:${day}`,
          `DTEND;VALUE=DATE:${addDays(date, 1).replaceAll('-', '')}`,
          'TRANSP:TRANSPARENT',
        ]
      : // What ends before it begins has no end that could be told.
        [`DTSTART:${at(start)}`, ...(end > start ? [`DTEND:${at(end)}`] : [])];
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    ...when,
    `SUMMARY:${escapeText(summary)}`,
    ...(location === '' ? [] : [`LOCATION:${escapeText(location)}`]),
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

/** A TEXT value: backslash, semicolon and comma escaped, line breaks told, other control characters left out. */
function escapeText(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what may not stand there
      .replace(/[\u0000-\u001f\u007f]/g, ' ')
      // Half a character can't be told in UTF-8.
      .replace(/\p{Surrogate}/gu, '\ufffd')
  );
}
