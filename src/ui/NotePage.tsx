import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { addTask } from '../casefile/addTask.ts';
import { isTextSection } from '../casefile/isTextSection.ts';
import { newTask } from '../casefile/newTask.ts';
import type { ReadAct } from '../casefile/ReadAct.ts';
import { removeTask } from '../casefile/removeTask.ts';
import type { OpenNote, VaultApi } from '../vault/VaultApi.ts';
import { AmendsLine } from './AmendsLine.tsx';
import { CaseNotesPane } from './CaseNotesPane.tsx';
import { LazyPart } from './LazyPart.tsx';
import { MissingPage } from './MissingPage.tsx';
import { NoteRoom } from './NoteRoom.tsx';
import { Notice } from './Notice.tsx';
import { previousNote } from './previousNote.ts';
import { routeHash } from './routeHash.ts';
import { SentLine } from './SentLine.tsx';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';
import { writeTasks } from './writeTasks.ts';

/** The plan is asked for seldom: what reads it is loaded then. */
const loadGoals = (vault: VaultApi, caseId: string) =>
  import('./readGoals.ts').then(({ readGoals }) => readGoals(vault, caseId));
// What must be known of the case file first; most have nothing of the kind.
const loadAlerts = () => import('./CaseAlerts.tsx').then((module) => module.CaseAlerts);

/** One note, open for writing, beside the other notes of its case. */
export function NotePage({ id }: { id: string }) {
  const { vault, desk, now, searching } = useApp();
  const cases = useStore(vault.cases);
  const notes = useStore(vault.notes);
  const tasks = useStore(vault.tasks);
  const { locale, showBasis } = useStore(vault.settings);
  const [note, setNote] = useState<OpenNote>();
  const [failed, setFailed] = useState<string>();

  const read = notes !== undefined;
  // At once, not after the next painting: it is what the page waits for.
  useLayoutEffect(() => {
    if (!read) return;
    let here = true;
    const taken = desk.take(id);
    taken.then(
      (open) => here && setNote(open),
      (why: unknown) => here && setFailed(why instanceof Error ? why.message : String(why)),
    );
    return () => {
      here = false;
      void taken.then(
        () => desk.release(id),
        () => undefined,
      );
    };
  }, [desk, id, read]);

  // Where the search has led, once.
  const begin = useMemo(() => searching.arrive(id), [searching, id]);

  const readEarlier = useCallback(async () => {
    const before = previousNote(vault.notes.value ?? [], id);
    const read = before && (await vault.readNote(before.id));
    if (!read) return undefined;
    const text = read.template.sections
      .filter(isTextSection)
      .map(({ key }) => read.sections[key] ?? '')
      .join('\n');
    return { title: read.head.headline || read.template.title, date: read.head.date, text };
  }, [vault, id]);
  const onAct = (act: ReadAct['act']) => {
    // That it can't be noted while the disk fails is said by the note's own save state.
    vault.recordAct(id, act).catch(() => undefined);
  };
  const item = notes?.find((one) => one.id === id);
  const client = cases?.find((one) => one.id === (note ?? item)?.caseId);
  if (failed && !item) return <MissingPage what="note" />;
  return (
    <div class="desk with-list for-note">
      {client && <CaseNotesPane client={client} selected={id} />}
      <main class="pane note-pane">
        {failed && (
          <Notice look="danger" alert>
            <p>This note could not be opened: {failed}</p>
          </Notice>
        )}
        {/* After the note: most case files have none, and then nobody should have waited for that. */}
        {note && client && <LazyPart load={loadAlerts} props={{ caseId: client.id, brief: true }} silent />}
        {note && client && (
          <NoteRoom
            {...{
              full: vault,
              vault,
              note,
              client,
              locale,
              now,
              onAct,
              backHref: routeHash({ at: 'case', id: client.id }),
              begin,
              showBasis,
              // That it can't be kept while the disk fails is said by the note's own save state.
              onShowBasis: (show) => void vault.updateSettings({ showBasis: show }).catch(() => undefined),
              readEarlier,
              readGoals: () => loadGoals(vault, note.caseId),
              steps: {
                made: (tasks ?? []).filter((task) => task.note === id).map(({ what }) => what),
                onTask: (what) => {
                  const task = newTask(
                    what,
                    { note: id, name: vault.settings.value.worker },
                    new Date(now()),
                  );
                  return writeTasks(
                    vault,
                    client.id,
                    (doc) => addTask(doc, task),
                    (doc) => removeTask(doc, task.id),
                  );
                },
              },
              sent: (
                <>
                  <AmendsLine note={notes?.find((one) => one.id === item?.amends?.note)} locale={locale} />
                  <SentLine {...{ vault, note, locale, now }} />
                </>
              ),
            }}
          />
        )}
        {!note && !failed && <p class="quiet waiting">Opening…</p>}
      </main>
    </div>
  );
}
