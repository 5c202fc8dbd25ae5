import type { ChronologyEntry } from './ChronologyEntry.ts';
import type { TimelineFilter } from './TimelineFilter.ts';
import type { TimelineRow } from './timelineRows.ts';

interface Filtered {
  templateId: string;
  signed?: string | undefined;
}

/**
 * The rows that a filter leaves, in their order; what stands beneath a note goes with it, unless it isn't signed
 * and only signed is wanted. `entryOf`: what an entry of the chronology says, as far as it is read.
 */
export function filterTimeline<T extends Filtered>(
  rows: readonly TimelineRow<T>[],
  { kind, event, significant, from, to, signed }: TimelineFilter,
  entryOf: (note: T) => ChronologyEntry | undefined,
): TimelineRow<T>[] {
  const left = rows.filter(
    ({ note, day }) =>
      (kind === '' || note.templateId === kind) &&
      (event === '' || entryOf(note)?.eventKind === event) &&
      (!significant || (entryOf(note)?.significance ?? '') !== '') &&
      (from === '' || day >= from) &&
      (to === '' || day <= to) &&
      (!signed || note.signed !== undefined),
  );
  if (!signed) return left;
  return left.map((row) => ({ ...row, beneath: row.beneath.filter((note) => note.signed !== undefined) }));
}
