import { daysLate } from './daysLate.ts';
import type { NoteHead } from './NoteHead.ts';

/** Days after the event from which a note is a late entry: the same day is best, the day after is usual. */
const late = 2;

/** Whether a note was begun so long after its event that it is labelled a late entry [D121]. */
export function isLate({ head, created }: { head: Pick<NoteHead, 'date'>; created: string }): boolean {
  return daysLate(head.date, created) >= late;
}
