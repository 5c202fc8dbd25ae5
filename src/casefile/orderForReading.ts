import { byEntry } from './byEntry.ts';

interface Ordered {
  id: string;
  /** ISO 8601 date of the event. */
  date: string;
  start: string;
  created: string;
  amends?: { note: string } | undefined;
}

/** Notes as one reads them: the oldest event first, and beneath each what was added to it, in the order of entry. */
export function orderForReading<T extends Ordered>(notes: readonly T[]): T[] {
  const here = new Set(notes.map(({ id }) => id));
  const beneath = new Map<string, T[]>();
  const own: T[] = [];
  for (const note of notes) {
    const above = note.amends?.note;
    // What stands beneath a note that is not among these stands for itself.
    if (above === undefined || above === note.id || !here.has(above)) own.push(note);
    else beneath.set(above, [...(beneath.get(above) ?? []), note]);
  }
  const moment = ({ date, start, created, id }: T) => `${date} ${start} ${created} ${id}`;
  const ordered: T[] = [];
  const seen = new Set<string>();
  const add = (note: T) => {
    if (seen.has(note.id)) return;
    seen.add(note.id);
    ordered.push(note);
    for (const one of (beneath.get(note.id) ?? []).sort(byEntry)) add(one);
  };
  for (const note of own.sort((a, b) => moment(a).localeCompare(moment(b)))) add(note);
  // Two that name each other are no reason to leave them out.
  for (const note of notes) add(note);
  return ordered;
}
