import { useState } from 'preact/hooks';
import type { CalendarEntry } from '../casefile/CalendarEntry.ts';
import { calendarEntries } from '../casefile/calendarEntries.ts';
import { writeCalendar } from '../casefile/writeCalendar.ts';
import { localMoment } from '../vault/localMoment.ts';
import { Button } from './Button.tsx';
import { countOf } from './countOf.ts';
import { Dialog } from './Dialog.tsx';
import { Notice } from './Notice.tsx';
import { saveAsFile } from './saveAsFile.ts';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

interface Props {
  /** The case file whose dates are wanted; without it, those of all but practice. */
  caseId?: string;
  onClose: () => void;
}

/** As many as show what the file will say. */
const sample = 3;

/** Appointments and dated tasks as a calendar file; that it was taken out stands in each read log. */
export function CalendarDialog({ caseId, onClose }: Props) {
  const { vault, now } = useApp();
  const { locale } = useStore(vault.settings);
  const cases = useStore(vault.cases);
  const tasks = useStore(vault.tasks);
  const [named, setNamed] = useState(false);
  const [places, setPlaces] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ look: 'plain' | 'danger'; says: string }>();

  const wanted = (cases ?? []).filter(({ id, practice }) =>
    caseId === undefined ? !practice : id === caseId,
  );
  const files = wanted.flatMap(({ id }): { id: string; entries: CalendarEntry[] }[] => {
    const form = vault.caseForm(id);
    const own = tasks?.filter((task) => task.caseId === id) ?? [];
    const entries = form === undefined ? [] : calendarEntries(own, form, { named, places });
    return entries.length > 0 ? [{ id, entries }] : [];
  });
  const entries = files.flatMap((file) => file.entries);
  const dates = (count: number) => countOf(count, 'date', 'dates', locale);

  const save = async () => {
    setBusy(true);
    setOutcome(undefined);
    try {
      // Noted first: a file that nobody can trace must not leave.
      for (const file of files)
        await vault.recordCaseAct(file.id, 'exported', `a calendar file, ${dates(file.entries.length)}`);
      const made = new Date(now());
      // No name of a client: the browser keeps a list of what was downloaded (P1).
      const name = `casewright-dates-${localMoment(made).date}.ics`;
      saveAsFile(writeCalendar(entries, made), name, 'text/calendar');
      setOutcome({
        look: 'plain',
        says: `Handed to the browser to save: ${name}, ${dates(entries.length)}.`,
      });
    } catch (why) {
      const says = why instanceof Error ? why.message : String(why);
      setOutcome({ look: 'danger', says: `No file was made: ${says}` });
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog label="Put dates in a calendar" onClose={onClose}>
      <h2>Put dates in a calendar</h2>
      <p>
        Open tasks and appointments that have a date, as a file that calendars read. Most calendars update
        what they took in before.
      </p>
      <Notice look="advice">
        <p>
          <strong>A calendar is not sealed.</strong> Whoever can see it, and whoever runs it, can read what
          the file says. Names of other people stand in it as you wrote them.
        </p>
      </Notice>
      {entries.length === 0 ? (
        <p role="status">Nothing that is open has a date.</p>
      ) : (
        <div role="status" aria-label="What the file says">
          <p>
            {entries.length > sample ? `${dates(entries.length)}, such as:` : `${dates(entries.length)}:`}
          </p>
          <ul class="bullets">
            {entries.slice(0, sample).map(({ uid, summary, location }) => (
              <li key={uid}>
                {summary}
                {location !== '' && ` (${location})`}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <label class="option">
          <input
            type="checkbox"
            checked={named}
            onChange={(event) => setNamed(event.currentTarget.checked)}
          />
          Name the client, instead of pseudonym or number
        </label>
        <label class="option">
          <input
            type="checkbox"
            checked={places}
            onChange={(event) => setPlaces(event.currentTarget.checked)}
          />
          Say where appointments are
        </label>
      </div>
      {outcome && (
        <Notice look={outcome.look} alert>
          <p>{outcome.says}</p>
        </Notice>
      )}
      <div class="acts">
        <Button
          look="primary"
          disabled={entries.length === 0}
          busy={busy && 'Save the file'}
          onClick={() => void save()}
        >
          Save the file
        </Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </Dialog>
  );
}
