import { useState } from 'preact/hooks';
import type { Settings } from '../vault/VaultApi.ts';
import { About } from './About.tsx';
import { BackupSummary } from './BackupSummary.tsx';
import { Button } from './Button.tsx';
import { DueSettings } from './DueSettings.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Field } from './Field.tsx';
import { ProblemList } from './ProblemList.tsx';
import { routeHash } from './routeHash.ts';
import { StorageSection } from './StorageSection.tsx';
import { TextField } from './TextField.tsx';
import { TimeSaved } from './TimeSaved.tsx';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';
import { useTitleFocus } from './useTitleFocus.ts';

/** What is the worker's own: name, language, what a new note begins with; and what the app is. */
export function SettingsPage() {
  const { vault } = useApp();
  const settings = useStore(vault.settings);
  const [changed, setChanged] = useState<Partial<Settings>>({});
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<{ kept: boolean; why?: string }>();
  const heading = useTitleFocus('settings');
  const form = { ...settings, ...changed };
  const set = (patch: Partial<Settings>) => {
    setOutcome(undefined);
    setChanged({ ...changed, ...patch });
  };
  const nameMissing = form.worker.trim() === '' ? 'Type your name, as it should stand in notes' : undefined;
  const errors: Record<string, string | undefined> =
    attempt > 0 ? { worker: nameMissing, 'keep-settings': outcome?.why && `Not saved: ${outcome.why}` } : {};

  const keep = async () => {
    setAttempt(attempt + 1);
    setOutcome(undefined);
    if (nameMissing) return;
    try {
      await vault.updateSettings({ ...changed, worker: form.worker.trim() });
      setChanged({});
      setOutcome({ kept: true });
    } catch (why) {
      setOutcome({ kept: false, why: why instanceof Error ? why.message : String(why) });
      setAttempt(attempt + 2);
    }
  };

  return (
    <main class="pane page">
      <div class="page-body narrow">
        <h1 tabIndex={-1} ref={heading}>
          Settings
        </h1>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <ErrorSummary errors={errors} attempt={attempt} />
          <TextField
            id="worker"
            label="Your name"
            hint="As it stands in new notes. Notes already written keep the name they have."
            value={form.worker}
            onText={(worker) => set({ worker })}
            error={errors.worker}
            autocomplete="name"
          />
          <TextField
            id="mode"
            label="Usual place or mode"
            hint="What a new note begins with, such as “Home visit” or “Office”."
            width="medium"
            value={form.mode}
            onText={(mode) => set({ mode })}
          />
          <Field id="locale" label="Spelling and dates">
            {(described) => (
              <select
                {...described}
                id="locale"
                class="input medium"
                value={form.locale}
                onChange={(event) =>
                  set({ locale: event.currentTarget.value === 'en-GB' ? 'en-GB' : 'en-US' })
                }
              >
                <option value="en-US">American English</option>
                <option value="en-GB">British English</option>
              </select>
            )}
          </Field>
          <div class="acts">
            <Button look="primary" submit id="keep-settings">
              Save changes
            </Button>
            <p class="quiet" role="status" aria-label="Settings state">
              {outcome?.kept ? 'Changes saved on this device.' : ''}
            </p>
          </div>
        </form>
        <DueSettings />
        <section aria-labelledby="wording-title">
          <h2 id="wording-title">Wording</h2>
          <p>
            <a href={routeHash({ at: 'wording' })}>Wording checks: what is shown, and how loudly</a>
          </p>
        </section>
        <section aria-labelledby="security-title">
          <h2 id="security-title">Security</h2>
          <p>
            <a href={routeHash({ at: 'security' })}>Passphrase, passkeys, locking and recovery kit</a>
          </p>
        </section>
        <BackupSummary />
        <StorageSection />
        <TimeSaved />
        <ProblemList />
        <About />
      </div>
    </main>
  );
}
