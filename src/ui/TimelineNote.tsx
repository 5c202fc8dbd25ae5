import { useMemo } from 'preact/hooks';
import type { ChronologyEntry } from '../casefile/ChronologyEntry.ts';
import { isChronologyEntry } from '../casefile/isChronologyEntry.ts';
import { isLate } from '../casefile/isLate.ts';
import type { TimelineRow } from '../casefile/timelineRows.ts';
import type { NoteItem } from '../vault/VaultApi.ts';
import { EntryFacts } from './EntryFacts.tsx';
import { eventEntryWords } from './eventEntryWords.ts';
import { formatInstant } from './formatInstant.ts';
import { formatShortDay } from './formatShortDay.ts';
import { formatTime } from './formatTime.ts';
import { routeHash } from './routeHash.ts';

interface Props {
  row: TimelineRow<NoteItem>;
  /** What it says, of an entry of the chronology; `undefined` while it is being read. */
  entry: ChronologyEntry | 'unreadable' | undefined;
  locale: string;
}

/** A note in the timeline, by the date of its event: when it was entered stands apart where that was late. */
export function TimelineNote({ row, entry, locale }: Props) {
  const { note, beneath, day } = row;
  const entryOfIts = isChronologyEntry(note);
  return useMemo(
    () => (
      <li class="event">
        <p class="event-day">
          <time dateTime={day}>{formatShortDay(day, locale)}</time>
          {note.start && <span> {formatTime(note.start, locale)}</span>}
        </p>
        <div class="event-body">
          <a
            class={note.headline || entryOfIts ? 'event-title' : 'event-title plain'}
            href={routeHash({ at: 'note', id: note.id })}
          >
            {titleOf(note, entryOfIts && entry !== 'unreadable' ? entry?.event : undefined)}
          </a>
          <p class="row-meta">
            {[
              note.templateTitle,
              note.signed ? 'Signed' : 'Not signed',
              note.date === '' && 'No date given: it stands where it was entered',
              enteredWords(note, locale),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {entryOfIts && <EntryFacts entry={entry} titled={note.headline !== ''} />}
          {beneath.length > 0 && (
            <ul class="event-beneath" aria-label="Added to this note">
              {beneath.map((added) => (
                <li key={added.id}>
                  <p>
                    <a href={routeHash({ at: 'note', id: added.id })}>{added.templateTitle}</a>
                    {`: ${titleOf(added)}`}
                  </p>
                  <p class="row-meta">
                    {`Entered ${formatInstant(added.created, locale)} · ${added.signed ? 'Signed' : 'Not signed'}`}
                  </p>
                </li>
              ))}
            </ul>
          )}
        </div>
      </li>
    ),
    [note, beneath, day, entry, locale],
  );
}

function titleOf({ headline, excerpt }: NoteItem, event = ''): string {
  // What the list knows of a note is its beginning.
  const beginning = excerpt.length < 140 ? excerpt : `${excerpt.trimEnd()} …`;
  return headline || event || beginning || 'Nothing written yet';
}

/** Said where it was late alone. */
function enteredWords(note: NoteItem, locale: string): string {
  const told = { head: note, created: note.created, templateId: note.templateId };
  return isLate(told) ? eventEntryWords(told, locale) : '';
}
