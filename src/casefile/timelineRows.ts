import { eventDay } from './eventDay.ts';
import { orderForReading } from './orderForReading.ts';

/** A note in a timeline, with what was added to it. */
export interface TimelineRow<T> {
  note: T;
  /** In the order of entry. */
  beneath: T[];
  /** ISO 8601 date on which it stands. */
  day: string;
}

/** Notes as the rows of a timeline, the oldest event first. */
export function timelineRows<T extends Parameters<typeof orderForReading>[0][number]>(
  notes: readonly T[],
): TimelineRow<T>[] {
  const rows: TimelineRow<T>[] = [];
  const rowOf = new Map<string, TimelineRow<T>>();
  for (const note of orderForReading(notes)) {
    const above = rowOf.get(note.amends?.note ?? '');
    if (above) above.beneath.push(note);
    else rows.push({ note, beneath: [], day: eventDay(note) });
    rowOf.set(note.id, above ?? (rows.at(-1) as TimelineRow<T>));
  }
  return rows;
}
