import { useMemo } from 'preact/hooks';
import { isOver } from '../casefile/isOver.ts';
import { readPeople } from '../casefile/readPeople.ts';
import { readTasks } from '../casefile/readTasks.ts';
import { AbsenceSheet } from './AbsenceSheet.tsx';
import { absenceFacts } from './absenceFacts.ts';
import { Button } from './Button.tsx';
import { CaseHead } from './CaseHead.tsx';
import { countOf } from './countOf.ts';
import { formatDate } from './formatDate.ts';
import { Icon } from './Icon.tsx';
import { MissingPage } from './MissingPage.tsx';
import { Notice } from './Notice.tsx';
import { notesOf } from './notesOf.ts';
import { PrintedPage } from './PrintedPage.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { routeHash } from './routeHash.ts';
import { useApp } from './useApp.ts';
import { useCasePart } from './useCasePart.ts';
import { useNoteTexts } from './useNoteTexts.ts';
import { useReadRecord } from './useReadRecord.ts';
import { useSameItems } from './useSameItems.ts';
import { useStore } from './useStore.ts';
import { useToday } from './useToday.ts';

const title = 'For whoever covers';
/** So many of the newest are read before there is anything to show. */
const firstFew = 10;

/** One page for whoever covers a case, of what its file says [D132][D141]. */
export function AbsencePage({ id }: { id: string }) {
  const { vault } = useApp();
  const cases = useStore(vault.cases);
  const notes = useStore(vault.notes);
  const { locale, worker } = useStore(vault.settings);
  // The newest first: what is told in brief is read before what is only looked through for dates.
  const own = useSameItems(notes && notesOf(notes, id));
  const { done, textOf, stopped, setStopped } = useNoteTexts(own);
  useReadRecord(id, title, own);
  const all = own?.length ?? 0;
  // Gathered anew each time that twice as many are read, so that thousands are not gone through for each ten.
  const gathered = done === all || stopped ? done : firstFew * 2 ** Math.floor(Math.log2(done / firstFew));
  const form = vault.caseForm(id);
  const people = useCasePart(id, 'people', readPeople);
  const tasks = useCasePart(id, 'tasks', readTasks);
  const today = useToday();
  const allocated = form?.allocated ?? '';
  const facts = useMemo(
    () => absenceFacts(own ?? [], textOf, { today, allocated }),
    [own, gathered, today, allocated],
  );

  const item = cases?.find((one) => one.id === id);
  if (cases === undefined) return <main class="pane page" />;
  if (item === undefined) return <MissingPage what="case" />;
  const counted =
    done < all
      ? `${done.toLocaleString(locale)} of ${countOf(all, 'note', 'notes', locale)}`
      : countOf(all, 'note', 'notes', locale);
  const made = `${formatDate(today, locale)}${worker && `, ${worker}`} · from ${counted}, in their own words; “…” is where a text was cut`;
  const ready =
    own !== undefined && done >= Math.min(all, firstFew) && people !== undefined && tasks !== undefined;
  const parts = {
    alerts: people?.at === 'open' ? people.value.alerts.filter(({ ended }) => !isOver(ended, today)) : [],
    tasks: tasks?.at === 'open' ? tasks.value.filter(({ done: on }) => on === '') : [],
  };
  const sheet = <AbsenceSheet {...{ item, form, facts, locale, today, worker, ...parts }} />;
  const failed = [people, tasks].find((part) => part?.at === 'failed');
  const unread = facts.unreadable > 0 && (
    <p>
      {countOf(facts.unreadable, 'note', 'notes', locale)} could not be read: what they say is missing here.
    </p>
  );
  return (
    <main class="pane page">
      <div class="page-body">
        <CaseHead
          item={item}
          at="chronology"
          title={title}
          back={
            <a class="back always" href={routeHash({ at: 'chronology', id })}>
              <Icon name="back" /> Chronology
            </a>
          }
        >
          {ready && (
            <Button look="quiet" onClick={() => print()}>
              <Icon name="print" /> Print
            </Button>
          )}
        </CaseHead>
        {done < all && (
          <div class="work joined">
            <progress aria-label="Reading the notes" value={done} max={all} />
            <Button onClick={() => setStopped(!stopped)}>{stopped ? 'Read on' : 'Stop'}</Button>
          </div>
        )}
        {failed?.at === 'failed' && (
          <Notice look="danger" alert>
            <p>Alerts or tasks could not be read, and may be missing here: {failed.why}</p>
          </Notice>
        )}
        {unread && <Notice look="danger">{unread}</Notice>}
        {!ready && <p class="quiet waiting">Reading the notes…</p>}
        {ready && sheet}
        {ready && <p class="quiet small">{made}.</p>}
        <PrintSheet
          onPrint={() => {
            vault.recordCaseAct(id, 'printed', `${title}, ${counted}`).catch(() => undefined);
          }}
          draw={() => (
            <PrintedPage client={item} number={item.caseNumber} date={formatDate(today, locale)}>
              <h1>{title}</h1>
              <p class="printed-facts">{made}.</p>
              {unread}
              {sheet}
            </PrintedPage>
          )}
        />
      </div>
    </main>
  );
}
