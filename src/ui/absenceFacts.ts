import { contactGaps } from '../casefile/contactGaps.ts';
import { datesAhead } from '../casefile/datesAhead.ts';
import { isContact } from '../casefile/isContact.ts';
import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import { nextSteps } from '../casefile/nextSteps.ts';
import { timelineRows } from '../casefile/timelineRows.ts';
import type { NoteItem } from '../vault/VaultApi.ts';

/** As many notes as are told in brief [D141]. */
const lastFew = 8;

/** A note with what it says. */
export interface Told {
  item: NoteItem;
  note: NoteSnapshot;
}

/**
 * What whoever covers has to know of a case file, from its notes alone: nothing is concluded. `textOf`: what a note
 * says, as far as it is read. `today` and `allocated`: ISO 8601 dates.
 */
export function absenceFacts(
  notes: readonly NoteItem[],
  textOf: (item: NoteItem) => NoteSnapshot | 'unreadable' | undefined,
  { today, allocated }: { today: string; allocated: string },
) {
  const tell = (item: NoteItem): Told[] => {
    const note = textOf(item);
    return note === undefined || note === 'unreadable' ? [] : [{ item, note }];
  };
  const rows = timelineRows(notes);
  const past = rows.filter(({ day }) => day <= today);
  const newest = (templateId: string) =>
    past
      .filter(({ note }) => note.templateId === templateId)
      .slice(-1)
      .map(({ note }) => note)
      .flatMap(tell)[0];
  const told = notes.flatMap(tell);
  const last = past.slice(-lastFew).reverse();
  const kinds = new Map(told.map(({ item, note }) => [item.id, note.sections['event-kind'] ?? '']));
  const contacts = past.filter(({ note }) => isContact(note, kinds.get(note.id))).map(({ day }) => day);
  return {
    safetyPlan: newest('safety-plan'),
    crisis: newest('crisis'),
    since: contactGaps(contacts, { allocated, today, longest: 0 }).since,
    /** The newest first, each with what was added to it. */
    last: last.map(({ note, beneath, day }) => ({ item: note, day, text: textOf(note), beneath })),
    steps: last.flatMap(({ note, beneath, day }) =>
      [note, ...beneath].flatMap(tell).flatMap((one) => {
        const steps = nextSteps(one.note);
        return steps.length === 0 ? [] : [{ item: one.item, day, steps }];
      }),
    ),
    dates: datesAhead(told, today),
    /** Notes whose event is still to come. */
    planned: rows.filter(({ day }) => day > today).map(({ note, day }) => ({ item: note, day })),
    unreadable: notes.filter((item) => textOf(item) === 'unreadable').length,
  };
}
