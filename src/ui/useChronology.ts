import { useMemo, useState } from 'preact/hooks';
import type { ChronologyEntry } from '../casefile/ChronologyEntry.ts';
import { contactGaps } from '../casefile/contactGaps.ts';
import { filterTimeline } from '../casefile/filterTimeline.ts';
import { isChronologyEntry } from '../casefile/isChronologyEntry.ts';
import { isContact } from '../casefile/isContact.ts';
import { readChronologyEntry } from '../casefile/readChronologyEntry.ts';
import type { TimelineFilter } from '../casefile/TimelineFilter.ts';
import { timelineRows } from '../casefile/timelineRows.ts';
import type { NoteItem } from '../vault/VaultApi.ts';
import { notesOf } from './notesOf.ts';
import { useApp } from './useApp.ts';
import { useNoteTexts } from './useNoteTexts.ts';
import { useReadRecord } from './useReadRecord.ts';
import { useSameItems } from './useSameItems.ts';
import { useStore } from './useStore.ts';
import { useToday } from './useToday.ts';

const everything: TimelineFilter = {
  kind: '',
  event: '',
  significant: false,
  from: '',
  to: '',
  signed: false,
};

/** The notes of a case file in time, how they are narrowed, and the gaps between contacts. */
export function useChronology(id: string) {
  const { vault } = useApp();
  const notes = useStore(vault.notes);
  const [filter, setFilter] = useState(everything);
  const [order, setOrder] = useState<'oldest' | 'newest'>('oldest');
  const [longest, setLongest] = useState(30);

  const own = useSameItems(notes && notesOf(notes, id));
  const rows = useMemo(() => timelineRows(own ?? []), [own]);
  // Of all others, what the list knows is enough: only what an entry says is read from its document.
  const entries = useMemo(() => own?.filter(isChronologyEntry), [own]);
  const texts = useNoteTexts(entries);
  useReadRecord(id, 'Chronology', entries);
  const said = useMemo(() => {
    const read = new Map<NoteItem, ChronologyEntry | 'unreadable'>();
    for (const item of entries ?? []) {
      const text = texts.textOf(item);
      if (text !== undefined) read.set(item, text === 'unreadable' ? text : readChronologyEntry(text));
    }
    return read;
  }, [entries, texts.done]);

  const entryOf = (note: NoteItem) => {
    const entry = said.get(note);
    return entry === 'unreadable' ? undefined : entry;
  };
  const chosen = useMemo(() => filterTimeline(rows, filter, entryOf), [rows, filter, said]);
  const allocated = vault.caseForm(id)?.allocated ?? '';
  const today = useToday();
  const gaps = useMemo(() => {
    const days = rows.filter(({ note }) => isContact(note, entryOf(note)?.eventKind)).map(({ day }) => day);
    return contactGaps(days, { allocated, today, longest });
  }, [rows, said, allocated, today, longest]);

  const waiting = (entries?.length ?? 0) - texts.done;
  return {
    /** `undefined` while the list is being read. */
    own,
    rows,
    chosen,
    said,
    entryOf,
    gaps,
    allocated,
    today,
    /** How many entries of the chronology are not read yet. */
    waiting,
    filter,
    setFilter: (patch: Partial<TimelineFilter>) => setFilter({ ...filter, ...patch }),
    /** Whether something is left out. */
    narrowed: Object.values(filter).some(Boolean),
    clear: () => setFilter(everything),
    order,
    setOrder,
    longest,
    setLongest,
  };
}
