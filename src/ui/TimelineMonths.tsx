import { useMemo } from 'preact/hooks';
import type { ChronologyEntry } from '../casefile/ChronologyEntry.ts';
import type { TimelineMonth } from '../casefile/timelineMonths.ts';
import type { NoteItem } from '../vault/VaultApi.ts';
import { formatMonth } from './formatMonth.ts';
import { formatShortDay } from './formatShortDay.ts';
import { gapWords } from './gapWords.ts';
import { TimelineNote } from './TimelineNote.tsx';

interface Props {
  months: readonly TimelineMonth<NoteItem>[];
  /** What the entries of the chronology say, as far as they are read. */
  said: ReadonlyMap<NoteItem, ChronologyEntry | 'unreadable'>;
  locale: string;
  /** Draws whole months until so many things are drawn. */
  atMost?: number;
}

/** A timeline by month, on the screen and on paper. */
export function TimelineMonths({ months, said, locale, atMost = Number.POSITIVE_INFINITY }: Props) {
  let before = 0;
  return (
    <>
      {months
        .filter(({ items }) => {
          const shown = before < atMost;
          before += items.length;
          return shown;
        })
        .map(({ month, items }) => (
          <Month key={month} {...{ month, items, said, locale }} />
        ))}
    </>
  );
}

/** A month is drawn once: those that come after it cost it nothing. */
function Month({ month, items, said, locale }: TimelineMonth<NoteItem> & Pick<Props, 'said' | 'locale'>) {
  return useMemo(
    () => (
      <section class="month" aria-label={formatMonth(month, locale)}>
        <h2>{formatMonth(month, locale)}</h2>
        <ol class="events">
          {items.map((item) => {
            if (item.is === 'note') {
              const { row } = item;
              return <TimelineNote key={row.note.id} row={row} entry={said.get(row.note)} locale={locale} />;
            }
            if (item.is === 'gap')
              return (
                <li key={`gap ${item.day}`} class="event gap">
                  <p class="event-body">{gapWords(item.gap, locale)}</p>
                </li>
              );
            return (
              <li key="allocation" class="event allocation">
                <p class="event-day">
                  <time dateTime={item.day}>{formatShortDay(item.day, locale)}</time>
                </p>
                <p class="event-body">Case allocated</p>
              </li>
            );
          })}
        </ol>
      </section>
    ),
    [month, items, said, locale],
  );
}
