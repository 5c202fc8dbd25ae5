import { dateFormat } from './dateFormat.ts';
import { FirstCase } from './FirstCase.tsx';
import { NoteRow } from './NoteRow.tsx';
import { TodayNotes } from './TodayNotes.tsx';
import { TodayTasks } from './TodayTasks.tsx';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';
import { useTitleFocus } from './useTitleFocus.ts';

/** As many as can be looked over; the rest stand in their cases. */
const shown = 30;

/** What waits for the worker over all cases, and their newest notes. */
export function TodayPage() {
  const { vault, now } = useApp();
  const { locale } = useStore(vault.settings);
  const cases = useStore(vault.cases);
  const notes = useStore(vault.notes);
  const heading = useTitleFocus('today');
  if (cases?.length === 0) return <FirstCase />;
  const day = dateFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(now());
  return (
    <main class="pane page">
      <div class="page-body today">
        <h1 tabIndex={-1} ref={heading}>
          Today
        </h1>
        <p class="quiet">{day}</p>
        <TodayTasks />
        <TodayNotes />
        <h2>Newest notes</h2>
        {notes === undefined && <p class="quiet waiting">Reading the notes…</p>}
        {notes?.length === 0 && (
          <p class="empty">
            No notes yet. Choose one of <a href="#/cases">your cases</a> and begin its first note.
          </p>
        )}
        <ul class="rows spread">
          {notes?.slice(0, shown).map((note) => (
            <NoteRow key={note.id} note={note} about={cases?.find((item) => item.id === note.caseId)} />
          ))}
        </ul>
      </div>
    </main>
  );
}
