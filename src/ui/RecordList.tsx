import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { blankRecord } from '../casefile/blankRecord.ts';
import type { People } from '../casefile/People.ts';
import type { PeoplePatch } from '../casefile/writePeople.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import type { PeopleDesk } from './usePeopleDesk.ts';

type Of<K extends keyof People> = People[K][number];

export interface RecordListProps<K extends keyof People> {
  kind: K;
  title: string;
  /** Names the act of adding one. */
  addLabel: string;
  /** What to do first, while there is none. */
  empty: string;
  records: readonly Of<K>[];
  desk: PeopleDesk;
  /** What a record is called in the names of its buttons. */
  nameOf: (record: Of<K>) => string;
  shown: (record: Of<K>) => ComponentChildren;
  /** Acts beside Edit. */
  acts?: (record: Of<K>) => ComponentChildren;
  form: (record: Of<K>, set: (patch: PeoplePatch<K>) => void) => ComponentChildren;
  /** Which records are over: kept, and out of the way. */
  past?: { title: string; holds: (record: Of<K>) => boolean };
}

/** A list of records of one kind, each read until it is edited; what is typed is kept at once. */
export function RecordList<K extends keyof People>(props: RecordListProps<K>) {
  const { kind, title, addLabel, empty, records, desk, past } = props;
  const { editing } = desk;
  const isPast = (record: Of<K>) => record.id !== editing?.id && past?.holds(record) === true;
  const over = records.filter(isPast);
  const current = records.filter((record) => !isPast(record));
  const fresh = editing?.kind === kind && !records.some(({ id }) => id === editing.id) ? editing : undefined;
  // In one list with the others: what is typed first makes it one of them, and its form must stay where it is.
  if (fresh !== undefined) current.push(blankRecord(kind, fresh.id));
  const row = (record: Of<K>) => <RecordRow key={record.id} {...props} record={record} />;
  return (
    <section class="records" aria-labelledby={kind}>
      <div class="section-head">
        <h2 id={kind} tabIndex={-1}>
          {title}
        </h2>
        <Button disabled={fresh !== undefined} onClick={() => desk.add(kind)}>
          <Icon name="plus" /> {addLabel}
        </Button>
      </div>
      {current.length === 0 && <p class="empty">{empty}</p>}
      <ul class="record-list" aria-label={title}>
        {current.map(row)}
      </ul>
      {past !== undefined && over.length > 0 && (
        <details class="filters">
          <summary>
            {past.title} ({over.length})
          </summary>
          <ul class="record-list past" aria-label={past.title}>
            {over.map(row)}
          </ul>
        </details>
      )}
    </section>
  );
}

function RecordRow<K extends keyof People>(props: RecordListProps<K> & { record: Of<K> }) {
  const { kind, record, desk, nameOf, shown, acts } = props;
  if (desk.editing?.id === record.id) return <RecordForm {...props} />;
  const name = nameOf(record);
  return (
    <li class="record">
      <div class="record-shown">{shown(record)}</div>
      <div class="record-acts">
        {acts?.(record)}
        <Button
          look="quiet"
          id={`edit-${record.id}`}
          aria-label={`Edit ${name}`}
          onClick={() => desk.edit(kind, record.id)}
        >
          <Icon name="edit" /> Edit
        </Button>
      </div>
    </li>
  );
}

function RecordForm<K extends keyof People>(props: RecordListProps<K> & { record: Of<K> }) {
  const { kind, record, desk, nameOf, form } = props;
  const name = nameOf(record);
  const box = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  const made = record.added !== '';
  return (
    <li
      class="record open"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        desk.done();
      }}
    >
      <div class="record-form">{form(record, (patch) => desk.set(kind, record.id, patch))}</div>
      <div class="acts">
        <Button look="primary" onClick={desk.done}>
          {made ? 'Done' : 'Close'}
        </Button>
        {made && (
          <Button look="danger" onClick={() => desk.remove(kind, record, `${name}: removed.`)}>
            Remove
          </Button>
        )}
      </div>
    </li>
  );
}
