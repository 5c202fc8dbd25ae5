import { useState } from 'preact/hooks';
import { type DueTime, defaultDue, type EventKind, eventKinds, mostDueDays } from '../casefile/DueProfile.ts';
import { Button } from './Button.tsx';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

const kindWords: Record<EventKind, string> = {
  incident: 'Crisis or incident',
  visit: 'Home visit',
  contact: 'Any other contact',
  assessment: 'Intake, assessment, plan or summary',
};
const countWords: Record<DueTime['count'], string> = {
  calendar: 'days',
  business: 'working days',
  off: 'not watched',
};
const counts = Object.keys(countWords) as DueTime['count'][];

/** Settings: within how many days of its event a note must be signed, kind by kind. */
export function DueSettings() {
  const { vault } = useApp();
  const { due } = useStore(vault.settings);
  const [failed, setFailed] = useState('');
  const keep = async (change: Partial<Record<EventKind, DueTime>>) => {
    setFailed('');
    await vault
      .updateSettings({ due: { ...vault.settings.value.due, ...change } })
      .catch((why: unknown) => setFailed(`Not saved: ${why instanceof Error ? why.message : String(why)}`));
  };
  const setDays = (kind: EventKind, typed: string) => {
    const days = Number(typed);
    if (typed.trim() === '' || !Number.isInteger(days) || days < 0 || days > mostDueDays)
      return setFailed(`Type a number of days from 0 to ${mostDueDays}`);
    void keep({ [kind]: { ...due[kind], days } });
  };
  const changed = eventKinds.some(
    (kind) => due[kind].days !== defaultDue[kind].days || due[kind].count !== defaultDue[kind].count,
  );
  return (
    <section aria-labelledby="due-title">
      <h2 id="due-title">When notes must be signed</h2>
      <p>
        Counted from the day of the event. Today lists what is not signed in time. Agencies differ: set what
        yours asks for.
      </p>
      {failed !== '' && (
        <p class="error" role="alert">
          {failed}
        </p>
      )}
      <ul class="due-times">
        {eventKinds.map((kind) => (
          <li key={kind}>
            <p id={`due-${kind}`}>{kindWords[kind]}</p>
            {due[kind].count !== 'off' && (
              <input
                class="input due-days"
                inputMode="numeric"
                autocomplete="off"
                aria-label={`${kindWords[kind]}: number of days`}
                value={due[kind].days}
                onChange={(event) => setDays(kind, event.currentTarget.value)}
              />
            )}
            <select
              class="input due-count"
              aria-label={`${kindWords[kind]}: how they count`}
              value={due[kind].count}
              onChange={({ currentTarget }) => {
                const count = counts.find((one) => one === currentTarget.value) ?? 'calendar';
                void keep({ [kind]: { ...due[kind], count } });
              }}
            >
              {counts.map((count) => (
                <option key={count} value={count}>
                  {countWords[count]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <p class="hint">
        Working days are Monday to Friday. Public holidays are not known here and count as working days.
      </p>
      {changed && (
        <div class="acts">
          <Button onClick={() => void keep(defaultDue)}>Back to the usual times</Button>
        </div>
      )}
    </section>
  );
}
