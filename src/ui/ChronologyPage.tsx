import { useMemo } from 'preact/hooks';
import { Button } from './Button.tsx';
import { CaseHead } from './CaseHead.tsx';
import { ChronologyChoices } from './ChronologyChoices.tsx';
import { ChronologyFilters } from './ChronologyFilters.tsx';
import { countOf } from './countOf.ts';
import { GapList } from './GapList.tsx';
import { Icon } from './Icon.tsx';
import { MissingPage } from './MissingPage.tsx';
import { ReadAll } from './ReadAll.tsx';
import { routeHash } from './routeHash.ts';
import { Timeline } from './Timeline.tsx';
import { useApp } from './useApp.ts';
import { useChronology } from './useChronology.ts';
import { useStore } from './useStore.ts';

/** The notes of a case file in time, from the day of allocation on, or as one text [D75][D144]. */
export function ChronologyPage({ id, view }: { id: string; view: 'text' | undefined }) {
  const { vault } = useApp();
  const cases = useStore(vault.cases);
  const { locale } = useStore(vault.settings);
  const shown = useChronology(id);
  const { own, rows, chosen, said, order } = shown;
  const kinds = useMemo(() => new Map(rows.map(({ note }) => [note.templateId, note.templateTitle])), [rows]);
  const events = useMemo(
    () =>
      [...new Set([...said.values()].flatMap((one) => (one === 'unreadable' ? [] : [one.eventKind])))].filter(
        Boolean,
      ),
    [said],
  );

  const item = cases?.find((one) => one.id === id);
  if (cases === undefined) return <main class="pane page" />;
  if (item === undefined) return <MissingPage what="case" />;
  const all = own?.length ?? 0;
  const left = chosen.reduce((sum, { beneath }) => sum + 1 + beneath.length, 0);
  const counted = shown.narrowed
    ? `${left.toLocaleString(locale)} of ${countOf(all, 'note', 'notes', locale)}`
    : countOf(all, 'note', 'notes', locale);
  return (
    <main class="pane page">
      <div class="page-body chronology">
        <CaseHead
          item={item}
          at="chronology"
          title={view === 'text' ? 'The notes as one text' : 'Chronology'}
        >
          {all > 0 && (
            <Button look="quiet" onClick={() => print()}>
              <Icon name="print" /> Print
            </Button>
          )}
        </CaseHead>
        {own === undefined && <p class="quiet waiting">Reading the notes…</p>}
        {own?.length === 0 && (
          <p class="empty">
            No notes yet. Each note stands here by the date of its event.{' '}
            <a href={routeHash({ at: 'new-note', id })}>Begin the first note</a>
          </p>
        )}
        {own !== undefined && shown.allocated === '' && view === undefined && (
          <p class="quiet">
            A chronology begins with the day on which you were given the case.{' '}
            <a href={routeHash({ at: 'edit-case', id })}>Add the day of allocation</a>
          </p>
        )}
        {all > 0 && (
          <>
            <p class="chronology-ways">
              {/* Each a link of its own, so that the one that was followed does not keep the focus. */}
              {view === 'text' ? (
                <a key="back" href={routeHash({ at: 'chronology', id })}>
                  Back to the timeline
                </a>
              ) : (
                <a key="text" href={routeHash({ at: 'chronology', id, view: 'text' })}>
                  Read all as one text
                </a>
              )}
              <a href={routeHash({ at: 'absence', id })}>Page for whoever covers</a>
            </p>
            <ChronologyChoices shown={shown} gaps={view === undefined} />
            {view === undefined && <GapList gaps={shown.gaps} longest={shown.longest} locale={locale} />}
            <ChronologyFilters
              filter={shown.filter}
              onFilter={shown.setFilter}
              kinds={kinds}
              events={events}
              hasEntries={said.size + shown.waiting > 0}
            />
            <div class="acts">
              <p role="status" aria-label="Notes shown">
                {(view === undefined || shown.narrowed) && counted}
                {shown.waiting > 0 && ' · reading what the entries say…'}
              </p>
              {shown.narrowed && <Button onClick={shown.clear}>Show all</Button>}
            </div>
          </>
        )}
        {all > 0 && left === 0 && <p class="empty">No note is like that. “Show all” shows them again.</p>}
        {own !== undefined && view === undefined && <Timeline {...{ item, shown, counted, locale }} />}
        {own !== undefined && view === 'text' && left > 0 && (
          <ReadAll {...{ item, order, locale }} rows={chosen} today={shown.today} />
        )}
      </div>
    </main>
  );
}
