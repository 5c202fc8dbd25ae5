import { useMemo } from 'preact/hooks';
import { timelineMonths } from '../casefile/timelineMonths.ts';
import { Button } from './Button.tsx';
import { CaseNav } from './CaseNav.tsx';
import { ChronologyFilters } from './ChronologyFilters.tsx';
import { countOf } from './countOf.ts';
import { Field } from './Field.tsx';
import { formatDate } from './formatDate.ts';
import { GapList } from './GapList.tsx';
import { Icon } from './Icon.tsx';
import { MissingPage } from './MissingPage.tsx';
import { PrintedPage } from './PrintedPage.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { routeHash } from './routeHash.ts';
import { sinceWords } from './sinceWords.ts';
import { TimelineMonths } from './TimelineMonths.tsx';
import { useApp } from './useApp.ts';
import { useChronology } from './useChronology.ts';
import { useGrowing } from './useGrowing.ts';
import { useStore } from './useStore.ts';
import { useTitleFocus } from './useTitleFocus.ts';

/** Days after which a stretch without a contact is a gap: from a fortnight to half a year. */
const gapLengths = [14, 30, 45, 60, 90, 180];

/** The notes of a case file in time, from the day of allocation on [D75][D144]. */
export function ChronologyPage({ id }: { id: string }) {
  const { vault } = useApp();
  const cases = useStore(vault.cases);
  const { locale } = useStore(vault.settings);
  const heading = useTitleFocus(`chronology ${id}`);
  const shown = useChronology(id);
  const { own, rows, chosen, said, filter, order, allocated, today } = shown;
  const { from, to } = filter;
  const { between, since } = shown.gaps;
  const whole = filter.kind === '' && filter.event === '' && !filter.significant && !filter.signed;
  const months = useMemo(() => {
    const within = (day: string) => (from === '' || day >= from) && (to === '' || day <= to);
    // An entry that tells of the allocation says more than the case form does.
    const told = [...said].some(
      ([{ date }, entry]) => entry !== 'unreadable' && entry.eventKind === 'Allocation' && date === allocated,
    );
    const begins = whole && !told && allocated !== '' && within(allocated) ? allocated : '';
    // Between some of the notes only, a gap would look like one of these.
    const gaps = whole ? between.filter((gap) => within(gap.from) && within(gap.to)) : [];
    return timelineMonths(chosen, gaps, begins, order);
  }, [chosen, said, whole, from, to, allocated, between, order]);
  const things = useMemo(() => months.reduce((sum, { items }) => sum + items.length, 0), [months]);
  const drawn = useGrowing(things);
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
  const sinceLine = since && own !== undefined && <p class="gap-since quiet">{sinceWords(since, locale)}</p>;
  return (
    <main class="pane page">
      <div class="page-body chronology">
        <a class="back" href={routeHash({ at: 'case', id })}>
          <Icon name="back" /> Case file
        </a>
        <div class="section-head">
          <h1 tabIndex={-1} ref={heading}>
            Chronology
          </h1>
          {all > 0 && (
            <Button look="quiet" onClick={() => print()}>
              <Icon name="print" /> Print
            </Button>
          )}
        </div>
        <p>
          <strong>{item.name}</strong>
          {item.caseNumber && ` · ${item.caseNumber}`}
        </p>
        <CaseNav id={id} at="chronology" />
        {own === undefined && <p class="quiet waiting">Reading the notes…</p>}
        {own?.length === 0 && (
          <p class="empty">
            No notes yet. Each note stands here by the date of its event.{' '}
            <a href={routeHash({ at: 'new-note', id })}>Begin the first note</a>
          </p>
        )}
        {own !== undefined && allocated === '' && (
          <p class="quiet">
            A chronology begins with the day on which you were given the case.{' '}
            <a href={routeHash({ at: 'edit-case', id })}>Add the day of allocation</a>
          </p>
        )}
        {all > 0 && (
          <>
            <div class="chronology-choices">
              <Field id="chronology-order" label="First">
                {() => (
                  <select
                    id="chronology-order"
                    class="input"
                    value={order}
                    onChange={(change) =>
                      shown.setOrder(change.currentTarget.value === 'newest' ? 'newest' : 'oldest')
                    }
                  >
                    <option value="oldest">Oldest</option>
                    <option value="newest">Newest</option>
                  </select>
                )}
              </Field>
              <Field id="chronology-gaps" label="Gaps longer than">
                {() => (
                  <select
                    id="chronology-gaps"
                    class="input"
                    value={String(shown.longest)}
                    onChange={(change) => shown.setLongest(Number(change.currentTarget.value))}
                  >
                    {gapLengths.map((days) => (
                      <option key={days} value={String(days)}>
                        {days} days
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            </div>
            <GapList gaps={shown.gaps} longest={shown.longest} locale={locale} />
            <ChronologyFilters
              filter={filter}
              onFilter={shown.setFilter}
              kinds={kinds}
              events={events}
              hasEntries={said.size + shown.waiting > 0}
            />
            <div class="acts">
              <p role="status" aria-label="Notes shown">
                {counted}
                {shown.waiting > 0 && ' · reading what the entries say…'}
              </p>
              {shown.narrowed && <Button onClick={shown.clear}>Show all</Button>}
            </div>
          </>
        )}
        {all > 0 && left === 0 && <p class="empty">No note is like that. “Show all” shows them again.</p>}
        {order === 'newest' && sinceLine}
        <TimelineMonths months={months} said={said} locale={locale} atMost={drawn} />
        {order === 'oldest' && sinceLine}
      </div>
      <PrintSheet
        onPrint={() => {
          vault.recordCaseAct(id, 'printed', `Chronology, ${counted}`).catch(() => undefined);
        }}
        draw={() => (
          <PrintedPage client={item} number={item.caseNumber} date={formatDate(today, locale)}>
            <div class="printed-chronology">
              <h1>Chronology</h1>
              <p class="printed-facts">{counted}</p>
              <TimelineMonths months={months} said={said} locale={locale} />
              {sinceLine}
            </div>
          </PrintedPage>
        )}
      />
    </main>
  );
}
