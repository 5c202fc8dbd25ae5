import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';
import { Notice } from './Notice.tsx';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

const keeps = [3, 5, 10, 20];

/** How often, into which folder, and how many of them. */
export function BackupPlan() {
  const { backup } = useApp();
  const { every, keep, folder, canPick } = useStore(backup.state);
  const [failed, setFailed] = useState<string>();
  const run = (work: Promise<void>) => {
    setFailed(undefined);
    work.catch((why: unknown) => setFailed(why instanceof Error ? why.message : String(why)));
  };
  return (
    <section class="divided" aria-labelledby="plan-title">
      <h2 id="plan-title">By itself</h2>
      {failed !== undefined && (
        <Notice look="danger" alert>
          <p>That was not changed: {failed}</p>
        </Notice>
      )}
      <Field id="backup-every" label="How often">
        {(described) => (
          <select
            {...described}
            id="backup-every"
            class="input medium"
            value={every}
            onChange={(event) => {
              const { value } = event.currentTarget;
              run(backup.plan({ every: value === 'day' || value === 'off' ? value : 'week' }));
            }}
          >
            <option value="day">Every day</option>
            <option value="week">Every week</option>
            <option value="off">Never</option>
          </select>
        )}
      </Field>
      {!canPick && (
        <p class="quiet">
          This browser does not let an app write into a folder by itself. You are reminded instead, and
          download the file with one click.
        </p>
      )}
      {canPick && folder === undefined && (
        <>
          <p class="quiet">
            Choose a folder and backups are written there while Casewright is open. Without one you are
            reminded.
          </p>
          <div class="acts">
            <Button onClick={() => run(backup.chooseFolder())}>Choose a folder</Button>
          </div>
        </>
      )}
      {folder !== undefined && (
        <>
          <p>
            Into the folder <strong>{folder.name}</strong>, while Casewright is open.
          </p>
          {folder.permission === 'ask' && (
            <Notice look="advice">
              <p>The browser asks for your permission again before Casewright may write there.</p>
              <Button onClick={() => run(backup.allowFolder())}>Allow the folder</Button>
            </Notice>
          )}
          {folder.permission === 'refused' && (
            <Notice look="danger">
              <p>The browser does not let Casewright write there. Choose the folder again.</p>
            </Notice>
          )}
          {folder.permission === 'gone' && (
            <Notice look="danger">
              <p>The folder is not there any more. Is its drive connected?</p>
            </Notice>
          )}
          <Field
            id="backup-keep"
            label="Keep"
            hint="Older files that this device has made there are removed."
          >
            {(described) => (
              <select
                {...described}
                id="backup-keep"
                class="input medium"
                value={String(keep)}
                onChange={(event) => run(backup.plan({ keep: Number(event.currentTarget.value) }))}
              >
                {keeps.map((count) => (
                  <option key={count} value={String(count)}>
                    the newest {count}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <div class="acts">
            <Button onClick={() => run(backup.chooseFolder())}>Choose another folder</Button>
            <Button look="quiet" onClick={() => run(backup.forgetFolder())}>
              Stop using the folder
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
