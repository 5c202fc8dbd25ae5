import { addDays } from './addDays.ts';
import type { DueProfile } from './DueProfile.ts';
import { dueDay } from './dueDay.ts';
import { eventKind } from './eventKind.ts';
import { isDay } from './isDay.ts';

/** What the due clock looks at. `date`: ISO 8601 date of the event, or empty; `created`: instant of entry. */
interface DueNote {
  templateId: string;
  date: string;
  created: string;
  signed?: string;
  amends?: unknown;
}

/** Where an unsigned note stands. `due`: the last day on which it is in time, ISO 8601. */
export interface NoteDue {
  due: string;
  at: 'overdue' | 'today' | 'tomorrow' | 'later';
}

/**
 * When a note must be signed, and whether that is over; `undefined` where it is signed, or nobody watches its kind.
 * What stands beneath a signed note is counted from the day it was begun: its event is told already. `today`: ISO
 * 8601 date.
 */
export function noteDue(note: DueNote, profile: DueProfile, today: string): NoteDue | undefined {
  if (note.signed !== undefined) return undefined;
  // By UTC, which may be the next day already: a day more for what has no date of its own.
  const begun = note.created.slice(0, 10);
  const event = isDay(note.date) && note.amends === undefined ? note.date : begun;
  const due = isDay(event) ? dueDay(event, profile[eventKind(note.templateId)]) : undefined;
  if (due === undefined) return undefined;
  if (due < today) return { due, at: 'overdue' };
  if (due === today) return { due, at: 'today' };
  return { due, at: due === addDays(today, 1) ? 'tomorrow' : 'later' };
}
