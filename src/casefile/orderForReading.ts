import { byEntry } from './byEntry.ts';
import { eventDay } from './eventDay.ts';

interface Ordered {
  id: string;
  /** ISO 8601 date of the event; where it is empty, the day of entry places it. */
  date: string;
  start: string;
  created: string;
  amends?: { note: string } | undefined;
}

/** Notes as one reads them: the oldest event first, and beneath each what was added to it, in the order of entry. */
export function orderForReading<T extends Ordered>(notes: readonly T[]): T[] {
  const here = new Set(notes.map(({ id }) => id));
  const beneath = new Map<string, T[]>();
  const own: { note: T; moment: string }[] = [];
  for (const note of notes) {
    const above = note.amends?.note;
    // What stands beneath a note that is not among these stands for itself.
    if (above === undefined || above === note.id || !here.has(above))
      own.push({ note, moment: momentOf(note) });
    else {
      const others = beneath.get(above);
      if (others) others.push(note);
      else beneath.set(above, [note]);
    }
  }
  const ordered: T[] = [];
  const seen = new Set<string>();
  const add = (note: T) => {
    if (seen.has(note.id)) return;
    seen.add(note.id);
    ordered.push(note);
    for (const one of (beneath.get(note.id) ?? []).sort(byEntry)) add(one);
  };
  own.sort((a, b) => (a.moment === b.moment ? 0 : a.moment < b.moment ? -1 : 1));
  for (const { note } of own) add(note);
  // Two that name each other are no reason to leave them out.
  for (const note of notes) add(note);
  return ordered;
}

/** Made once for each note: thousands are compared many times each. */
function momentOf(note: Ordered): string {
  return `${eventDay(note)} ${note.start} ${note.created} ${note.id}`;
}
