import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type * as Y from 'yjs';
import type { People } from '../casefile/People.ts';
import { removePeople } from '../casefile/removePeople.ts';
import { type PeoplePatch, writePeople } from '../casefile/writePeople.ts';
import type { Quieted } from './Quieted.ts';

/** What is being done on the page of people: which record is open for editing, and what was removed last. */
export interface PeopleDesk {
  editing: { kind: keyof People; id: string } | undefined;
  add(kind: keyof People): void;
  edit(kind: keyof People, id: string): void;
  done(): void;
  set<K extends keyof People>(kind: K, id: string, patch: PeoplePatch<K>): void;
  /** `says`: what was removed, for the line that takes it back. */
  remove<K extends keyof People>(kind: K, record: People[K][number], says: string): void;
  last: Quieted | undefined;
  takeBack(): void;
  dismiss(): void;
}

/** `now`: milliseconds since 1970. */
export function usePeopleDesk(doc: Y.Doc, value: People, now: () => number): PeopleDesk {
  const [editing, setEditing] = useState<PeopleDesk['editing']>();
  const [last, setLast] = useState<Quieted>();
  const before = useRef<PeopleDesk['editing']>(undefined);
  useLayoutEffect(() => {
    const closed = before.current;
    before.current = editing;
    // Closing a form leads back to where it was opened from; removing what it held, to the head of its list.
    if (closed === undefined || editing !== undefined) return;
    const place = document.getElementById(`edit-${closed.id}`) ?? document.getElementById(closed.kind);
    place?.focus();
  }, [editing]);
  return {
    editing,
    last,
    // It is made when something is typed: a list holds nothing that is empty.
    add: (kind) => setEditing({ kind, id: crypto.randomUUID() }),
    edit: (kind, id) => setEditing({ kind, id }),
    done: () => setEditing(undefined),
    set: (kind, id, patch) => {
      const known = value[kind].some((record) => record.id === id);
      writePeople(doc, kind, id, known ? patch : { ...patch, added: new Date(now()).toISOString() });
    },
    remove: (kind, record, says) => {
      removePeople(doc, kind, record.id);
      if (editing?.id === record.id) setEditing(undefined);
      const { id, ...fields } = record;
      const takeBack = () => writePeople(doc, kind, id, fields as PeoplePatch<typeof kind>);
      setLast({ says, takeBack, byKey: false });
    },
    takeBack: () => {
      last?.takeBack?.();
      setLast(undefined);
    },
    dismiss: () => setLast(undefined),
  };
}
