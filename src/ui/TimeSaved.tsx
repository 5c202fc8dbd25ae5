import { useEffect, useState } from 'preact/hooks';
import type { Receipt } from '../casefile/Receipt.ts';
import { savedTime } from '../casefile/savedTime.ts';
import { countOf } from './countOf.ts';
import { Field } from './Field.tsx';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

/** More than anybody needs for a field. Seconds. */
const longest = 600;

/** Settings: what filling has saved the worker, against the same by hand. Counted anew each time, and kept nowhere. */
export function TimeSaved() {
  const { vault, now } = useApp();
  const cases = useStore(vault.cases);
  const { byHand, locale } = useStore(vault.settings);
  const [files, setFiles] = useState<readonly (readonly Receipt[])[] | Error>();
  const [failed, setFailed] = useState('');
  useEffect(() => {
    if (cases === undefined) return;
    let here = true;
    Promise.all(cases.filter(({ practice }) => !practice).map(({ id }) => vault.readReceipts(id))).then(
      (read) => here && setFiles(read),
      (why: unknown) => here && setFiles(why instanceof Error ? why : new Error(String(why))),
    );
    return () => {
      here = false;
    };
  }, [vault, cases]);
  const keep = async (typed: string) => {
    const seconds = Math.round(Number(typed));
    if (typed.trim() === '' || !(seconds >= 0 && seconds <= longest)) {
      setFailed(`Type a number of seconds from 0 to ${longest}`);
      return;
    }
    setFailed('');
    await vault
      .updateSettings({ byHand: seconds })
      .catch((why: unknown) => setFailed(`Not saved: ${why instanceof Error ? why.message : String(why)}`));
  };
  return (
    <section aria-labelledby="time-saved-title">
      <h2 id="time-saved-title">Time saved</h2>
      <p class="time-saved" role="status" aria-label="Time saved">
        {files === undefined && 'Counting…'}
        {files instanceof Error && `What was sent to portals could not be read: ${files.message}`}
        {Array.isArray(files) && said(files, byHand, now(), locale)}
      </p>
      <p class="quiet small">
        Only you see this. It is counted here each time and stands in no export. Practice does not count.
      </p>
      <Field
        id="by-hand"
        label="Seconds for one field by hand"
        hint="To find the field and get into it. The typing is counted beside that, at 40 words a minute."
        error={failed || undefined}
      >
        {(described) => (
          <input
            {...described}
            id="by-hand"
            class="input short"
            inputMode="numeric"
            autocomplete="off"
            value={byHand}
            onChange={(event) => void keep(event.currentTarget.value)}
          />
        )}
      </Field>
    </section>
  );
}

function said(files: readonly (readonly Receipt[])[], byHand: number, now: number, locale: string): string {
  const month = new Date(now).toISOString().slice(0, 7);
  let [forms, all, lately] = [0, 0, 0];
  for (const file of files) {
    const saved = savedTime(file, byHand);
    forms += saved.forms;
    all += saved.seconds;
    lately += savedTime(
      file.filter(({ at }) => at.startsWith(month)),
      byHand,
    ).seconds;
  }
  if (forms === 0) return 'Nothing yet. It is counted from the forms that Casewright has filled for you.';
  const minutes = (seconds: number) => countOf(Math.round(seconds / 60), 'minute', 'minutes', locale);
  return `About ${minutes(lately)} this month and ${minutes(all)} in all, from ${countOf(forms, 'form', 'forms', locale)} that you did not fill by hand.`;
}
