import type { NoteSnapshot } from './NoteSnapshot.ts';

export interface DateAhead<T> {
  /** ISO 8601. */
  date: string;
  /** What the note calls it, such as "Next contact". */
  label: string;
  /** Where it stands. */
  from: T;
}

/** The dates from `today` on that stand in notes' own fields for dates, the nearest first. `today`: ISO 8601. */
export function datesAhead<T>(
  notes: readonly { item: T; note: Pick<NoteSnapshot, 'template' | 'sections'> }[],
  today: string,
): DateAhead<T>[] {
  return notes
    .flatMap(({ item, note: { template, sections } }) =>
      template.sections.flatMap(({ key, kind, label }) => {
        const date = sections[key] ?? '';
        return kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(date) && date >= today
          ? [{ date, label, from: item }]
          : [];
      }),
    )
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}
