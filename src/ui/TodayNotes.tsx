import { useMemo, useState } from 'preact/hooks';
import { type NoteDue, noteDue } from '../casefile/noteDue.ts';
import type { NoteItem } from '../vault/VaultApi.ts';
import { countOf } from './countOf.ts';
import { dayInLine } from './dayInLine.ts';
import { routeHash } from './routeHash.ts';
import { useApp } from './useApp.ts';
import { useShownName } from './useShownName.ts';
import { useStore } from './useStore.ts';
import { useToday } from './useToday.ts';

/** As many as can be looked over at first. */
const most = 8;

/** Notes of earlier days that are not signed yet, those whose time is over first [D127, D129]. */
export function TodayNotes() {
  const { vault, now } = useApp();
  const { locale, due } = useStore(vault.settings);
  const cases = useStore(vault.cases);
  const nameOf = useShownName();
  const notes = useStore(vault.notes);
  const [whole, setWhole] = useState(false);
  const today = useToday();
  const waiting = useMemo(() => {
    // Practice is nobody's duty.
    const real = new Set(cases?.filter(({ practice }) => !practice).map(({ id }) => id));
    return (notes ?? [])
      .filter((note) => note.signed === undefined && real.has(note.caseId))
      .map((note) => ({ note, stands: noteDue(note, due, today) }))
      .filter(({ note, stands }) => isEarlier(note, today) || stands?.at === 'today')
      .sort((a, b) => (place(a.stands) < place(b.stands) ? -1 : 1));
  }, [notes, cases, due, today]);
  if (waiting.length === 0) return null;
  const earlier = waiting.filter(({ note }) => isEarlier(note, today)).length;
  const over = waiting.filter(({ stands }) => stands?.at === 'overdue').length;
  const about = (caseId: string) => {
    const item = cases?.find(({ id }) => id === caseId);
    return item && nameOf(item);
  };
  const more = whole ? 0 : waiting.length - most;
  return (
    <section class="task-group" aria-labelledby="to-sign">
      <h2 id="to-sign">Notes to sign</h2>
      <p>
        {earlier > 0 &&
          `${countOf(earlier, 'note', 'notes', locale)} from before today ${earlier === 1 ? 'is' : 'are'} not signed.`}{' '}
        {over > 0 && <strong class="overdue">{over.toLocaleString(locale)} overdue.</strong>}
      </p>
      <ul class="rows spread">
        {(more > 0 ? waiting.slice(0, most) : waiting).map(({ note, stands }) => (
          <li key={note.id}>
            <a class="row" href={routeHash({ at: 'note', id: note.id })}>
              <span class="row-about">{about(note.caseId)}</span>
              <span class="row-title">{note.headline || note.excerpt || 'Nothing written yet'}</span>
              <span class="row-meta">
                {[note.templateTitle, dayInLine(note.date, locale, now())].join(', ')}
                {stands && ' · '}
                {stands && <DueWords stands={stands} day={dayInLine(stands.due, locale, now())} />}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          <button type="button" class="link" onClick={() => setWhole(true)}>
            {more.toLocaleString(locale)} more
          </button>
        </p>
      )}
    </section>
  );
}

function DueWords({ stands, day }: { stands: NoteDue; day: string }) {
  if (stands.at === 'overdue') return <strong class="overdue">was to be signed by {day}</strong>;
  return <>sign by {day}</>;
}

function isEarlier({ date, created }: NoteItem, today: string): boolean {
  return (date || created.slice(0, 10)) < today;
}

/** By when it is due; what nobody watches comes last. */
function place(stands: NoteDue | undefined): string {
  return stands?.due ?? '9';
}
