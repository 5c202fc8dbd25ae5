import type { NoteHead } from '../casefile/NoteHead.ts';
import { formatDate } from './formatDate.ts';
import { formatTime } from './formatTime.ts';

/** What a note's head says of its event, in the order in which it is read: date, times, place or mode, worker. */
export function headFacts({ date, start, end, mode, worker }: NoteHead, locale: string): string[] {
  const times = [start, end].map((time) => formatTime(time, locale)).filter(Boolean);
  return [formatDate(date, locale), times.join(' to '), mode, worker].filter(Boolean);
}
