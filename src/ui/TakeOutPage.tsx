import { useEffect, useRef, useState } from 'preact/hooks';
import { orderForReading } from '../casefile/orderForReading.ts';
import type { PartName } from '../vault/CasePart.ts';
import type { NoteItem } from '../vault/VaultApi.ts';
import { Button } from './Button.tsx';
import { copyFormats } from './CopyFormat.ts';
import { countOf } from './countOf.ts';
import { gatherCopy } from './gatherCopy.ts';
import { Icon } from './Icon.tsx';
import { LazyPart } from './LazyPart.tsx';
import { MissingPage } from './MissingPage.tsx';
import { Notice } from './Notice.tsx';
import { notesOf } from './notesOf.ts';
import { partNames } from './partNames.ts';
import { partsNotInIt } from './partsNotInIt.ts';
import { routeHash } from './routeHash.ts';
import { saveAsFile } from './saveAsFile.ts';
import { TextField } from './TextField.tsx';
import { useApp } from './useApp.ts';
import { useShownName } from './useShownName.ts';
import { useStore } from './useStore.ts';
import { useTitleFocus } from './useTitleFocus.ts';

const allParts = Object.keys(partNames) as PartName[];
const loadConsents = () => import('./ConsentsToday.tsx').then((module) => module.ConsentsToday);

type Format = keyof typeof copyFormats;
const formats = Object.keys(copyFormats) as Format[];

/** A copy of a case file that leaves the vault: which notes, as what, and who took it stands in the read log. */
export function TakeOutPage({ id }: { id: string }) {
  const { vault, now } = useApp();
  const cases = useStore(vault.cases);
  const all = useStore(vault.notes);
  const { locale, worker } = useStore(vault.settings);
  const heading = useTitleFocus(`take out ${id}`);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [signedOnly, setSignedOnly] = useState(false);
  const [parts, setParts] = useState<readonly PartName[]>(allParts);
  const [format, setFormat] = useState<Format>('html');
  const [done, setDone] = useState<number>();
  const [outcome, setOutcome] = useState<{ look: 'plain' | 'danger'; says: string }>();
  const nameOf = useShownName();
  const stop = useRef(false);
  // Leaving the screen, as locking does, ends it.
  useEffect(
    () => () => {
      stop.current = true;
    },
    [],
  );

  const item = cases?.find((one) => one.id === id);
  if (cases === undefined) return <main class="pane page" />;
  if (item === undefined) return <MissingPage what="case" />;
  const own = all && notesOf(all, id);
  const backwards = from !== '' && to !== '' && to < from;
  const chosen = (own ?? []).filter(
    ({ date, signed }) =>
      (from === '' || date >= from) && (to === '' || date <= to) && (!signedOnly || signed !== undefined),
  );
  const busy = done !== undefined;

  const take = async (notes: readonly NoteItem[]) => {
    stop.current = false;
    setOutcome(undefined);
    setDone(0);
    const { name, extension, type, write } = copyFormats[format];
    try {
      const copy = await gatherCopy(vault, {
        caseId: id,
        notes,
        parts,
        made: new Date(now()).toISOString(),
        by: worker,
        onProgress: setDone,
        stopped: () => stop.current,
      });
      if (copy === undefined) {
        setOutcome({ look: 'plain', says: 'Stopped. Nothing was saved.' });
        return;
      }
      const beside = allParts
        .filter((part) => copy[part] !== undefined)
        .map((part) => partNames[part].toLowerCase());
      const counted = [countOf(copy.notes.length, 'note', 'notes', locale), ...beside].join('; ');
      const text = write(copy, locale);
      // Noted first: a copy that nobody can trace must not leave.
      await vault.recordCaseAct(id, 'exported', `${name}, ${counted}`);
      // No name of a client: the browser keeps a list of what was downloaded (P1).
      const file = `case-file-${copy.made.slice(0, 10)}.${extension}`;
      saveAsFile(text, file, type);
      const left = copy.unread.length;
      const notInIt = partsNotInIt(copy);
      setOutcome({
        look: left === 0 && notInIt === '' ? 'plain' : 'danger',
        says: `Handed to the browser to save: ${file}, ${counted}.${
          left === 0
            ? ''
            : ` ${countOf(left, 'note', 'notes', locale)} could not be read and ${left === 1 ? 'is' : 'are'} not in it.`
        }${notInIt && ` ${notInIt}.`}`,
      });
    } catch (why) {
      const says = why instanceof Error ? why.message : String(why);
      setOutcome({ look: 'danger', says: `No copy was made: ${says}` });
    } finally {
      setDone(undefined);
    }
  };

  return (
    <main class="pane page">
      <div class="page-body">
        <a class="back always" href={routeHash({ at: 'case', id })}>
          <Icon name="back" /> Case file
        </a>
        <h1 tabIndex={-1} ref={heading}>
          Take out a copy
        </h1>
        <p>
          Of the case file of {nameOf(item)}. That you took it, when, and what is in it stands in{' '}
          <a href={routeHash({ at: 'read-log', id })}>Who looked at this file</a>.
        </p>
        <Notice look="advice">
          <p>
            <strong>Whoever has the file can read it.</strong> Names of other people are in it as they were
            written: read it before you pass it on. A backup stays sealed; this does not.
          </p>
        </Notice>
        <LazyPart load={loadConsents} props={{ caseId: id }} silent />
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void take(orderForReading(chosen));
          }}
        >
          <div class="side-by-side">
            <TextField id="take-from" label="From" type="date" value={from} onText={setFrom} />
            <TextField
              id="take-to"
              label="To"
              type="date"
              value={to}
              onText={setTo}
              error={backwards ? 'This is before the first date' : undefined}
            />
          </div>
          <label class="option">
            <input
              type="checkbox"
              checked={signedOnly}
              onChange={(event) => setSignedOnly(event.currentTarget.checked)}
            />
            Signed notes only
          </label>
          <fieldset class="choice-section">
            <legend>With them, where there is something</legend>
            {allParts.map((part) => (
              <label class="option" key={part}>
                <input
                  type="checkbox"
                  checked={parts.includes(part)}
                  onChange={(event) =>
                    setParts(
                      event.currentTarget.checked ? [...parts, part] : parts.filter((one) => one !== part),
                    )
                  }
                />
                {partNames[part]}
              </label>
            ))}
          </fieldset>
          <fieldset class="choice-section">
            <legend>As</legend>
            {formats.map((one) => (
              <label class="option" key={one}>
                <input
                  type="radio"
                  name="take-format"
                  checked={format === one}
                  onChange={() => setFormat(one)}
                />
                {copyFormats[one].label}
              </label>
            ))}
          </fieldset>
          <p role="status" aria-label="Notes in the copy">
            {own === undefined
              ? 'Reading the notes…'
              : `${chosen.length.toLocaleString(locale)} of ${countOf(own.length, 'note', 'notes', locale)}`}
          </p>
          <div class="acts">
            <Button
              look="primary"
              submit
              disabled={own === undefined || backwards || (chosen.length === 0 && own.length > 0)}
              busy={busy && 'Save the copy'}
            >
              Save the copy
            </Button>
          </div>
        </form>
        {busy && (
          <div class="work joined">
            <progress aria-label="Reading the notes" value={done} max={Math.max(1, chosen.length)} />
            <Button
              onClick={() => {
                stop.current = true;
              }}
            >
              Stop
            </Button>
          </div>
        )}
        {outcome && (
          <Notice look={outcome.look} alert>
            <p>{outcome.says}</p>
          </Notice>
        )}
      </div>
    </main>
  );
}
