import { useEffect, useState } from 'preact/hooks';
import type { ReadAct } from '../casefile/ReadAct.ts';
import { Button } from './Button.tsx';
import { clockDoubts } from './clockDoubts.ts';
import { Icon } from './Icon.tsx';
import { MissingPage } from './MissingPage.tsx';
import { Notice } from './Notice.tsx';
import { ReadActRow } from './ReadActRow.tsx';
import { routeHash } from './routeHash.ts';
import { useApp } from './useApp.ts';
import { useShownName } from './useShownName.ts';
import { useStore } from './useStore.ts';
import { useTitleFocus } from './useTitleFocus.ts';

/** As many as are drawn at once; more on demand. */
const pageLength = 200;

/** The read log of one case file, the newest first, on the screen and on paper. */
export function ReadLogPage({ id }: { id: string }) {
  const { vault, now } = useApp();
  const cases = useStore(vault.cases);
  const notes = useStore(vault.notes);
  const devices = useStore(vault.devices);
  const { locale } = useStore(vault.settings);
  const [acts, setActs] = useState<readonly ReadAct[] | Error>();
  const [shown, setShown] = useState(pageLength);
  const [attempt, setAttempt] = useState(0);
  const heading = useTitleFocus(`read log ${id}`);
  const nameOf = useShownName();
  const item = cases?.find((one) => one.id === id);
  const known = item !== undefined;
  useEffect(() => {
    if (!known) return;
    let here = true;
    vault.readActs(id).then(
      (read) => here && setActs(read),
      (why: unknown) => here && setActs(why instanceof Error ? why : new Error(String(why))),
    );
    return () => {
      here = false;
    };
  }, [vault, id, known, attempt]);

  if (cases === undefined) return <main class="pane page" />;
  if (item === undefined) return <MissingPage what="case" />;
  const list = acts === undefined || acts instanceof Error ? [] : acts;
  const time = now();
  const doubts = clockDoubts(list, time);
  return (
    <main class="pane page">
      <div class="page-body">
        <a class="back always" href={routeHash({ at: 'case', id })}>
          <Icon name="back" /> Case file
        </a>
        <div class="section-head">
          <h1 tabIndex={-1} ref={heading}>
            Who looked at this file
          </h1>
          {list.length > 0 && (
            <Button
              look="quiet"
              onClick={() => {
                // On paper stands all of it.
                setShown(list.length);
                setTimeout(() => print());
              }}
            >
              <Icon name="print" /> Print
            </Button>
          )}
        </div>
        <p>
          <strong class="no-print">{nameOf(item)}</strong>
          <strong class="on-paper">{item.name}</strong>
          {item.caseNumber && ` · ${item.caseNumber}`}
        </p>
        {acts === undefined && <p class="quiet waiting">Reading the log…</p>}
        {acts instanceof Error && (
          <Notice look="danger" alert>
            <p>The log could not be read: {acts.message}</p>
            <Button onClick={() => setAttempt(attempt + 1)}>Read it again</Button>
          </Notice>
        )}
        {Array.isArray(acts) && acts.length === 0 && (
          <p class="empty">
            Nobody yet. Each time a note of this file is opened, printed, copied out, shared or filled into a
            portal, it is written here.
          </p>
        )}
        {list.length > 0 && (
          <>
            <p class="quiet">
              {list.length} {list.length === 1 ? 'entry' : 'entries'}, the newest first. Opening the same note
              again within ten minutes counts once; “printed” means that the print dialog was opened.
            </p>
            <ol class="rows spread read-log" aria-label="Who looked at this file">
              {list.slice(0, shown).map((act) => (
                <ReadActRow
                  key={`${act.device} ${act.at} ${act.act} ${act.note}`}
                  act={act}
                  note={notes?.find((note) => note.id === act.note)}
                  device={devices.find((device) => device.id === act.device)}
                  doubtful={doubts.has(act)}
                  locale={locale}
                  now={time}
                />
              ))}
            </ol>
          </>
        )}
        {list.length > shown && (
          <div class="acts">
            <Button onClick={() => setShown(shown + pageLength)}>
              Show {Math.min(pageLength, list.length - shown)} more
            </Button>
          </div>
        )}
      </div>
    </main>
  );
}
