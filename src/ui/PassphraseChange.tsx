import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { passphraseProblem } from './passphraseProblem.ts';
import { StrengthMeter } from './StrengthMeter.tsx';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

const blank = { now: '', next: '', repeated: '' };

/** A new passphrase for the old one. What was typed goes with the form. */
export function PassphraseChange() {
  const { vault } = useApp();
  const { worker } = useStore(vault.settings);
  const [shown, setShown] = useState(false);
  const [typed, setTyped] = useState(blank);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const [errors, setErrors] = useState<Record<string, string | undefined>>({});
  const close = () => {
    setShown(false);
    setTyped(blank);
    setErrors({});
    setAttempt(0);
  };

  const change = async (): Promise<Record<string, string | undefined>> => {
    const found = {
      'passphrase-now': typed.now === '' ? 'Type the passphrase that you have now' : undefined,
      'passphrase-next':
        typed.next !== '' && typed.next === typed.now
          ? 'That is the passphrase you have already'
          : passphraseProblem(typed.next),
      'passphrase-again': typed.repeated === typed.next ? undefined : 'The two passphrases differ',
    };
    if (Object.values(found).some(Boolean)) return found;
    try {
      if (await vault.keys.changePassphrase(typed.now, typed.next)) return {};
      return { 'passphrase-now': 'That is not the passphrase. Nothing has changed.' };
    } catch (why) {
      return { 'change-passphrase': `Not changed: ${why instanceof Error ? why.message : String(why)}` };
    }
  };

  return (
    <section aria-labelledby="passphrase-title">
      <h2 id="passphrase-title">Passphrase</h2>
      {!shown && (
        <div class="acts">
          <Button
            onClick={() => {
              setShown(true);
              setDone(false);
            }}
          >
            Change the passphrase
          </Button>
          <p class="quiet" role="status" aria-label="Passphrase state">
            {done ? 'Changed. The old one opens nothing on this device any more.' : ''}
          </p>
        </div>
      )}
      {shown && (
        <form
          class="stack"
          noValidate
          onSubmit={async (event) => {
            event.preventDefault();
            if (busy) return;
            setBusy(true);
            const found = await change();
            setBusy(false);
            setErrors(found);
            setAttempt(attempt + 1);
            if (Object.values(found).some(Boolean)) return;
            close();
            setDone(true);
          }}
        >
          <ErrorSummary errors={errors} attempt={attempt} />
          <PassphraseField
            id="passphrase-now"
            label="Passphrase now"
            value={typed.now}
            onText={(now) => setTyped({ ...typed, now })}
            error={errors['passphrase-now']}
            kind="current-password"
            autofocus
          />
          <PassphraseField
            id="passphrase-next"
            label="New passphrase"
            hint="At least 12 characters, or 4 words that have nothing to do with one another."
            value={typed.next}
            onText={(next) => setTyped({ ...typed, next })}
            error={errors['passphrase-next']}
            kind="new-password"
          />
          <StrengthMeter passphrase={typed.next} about={worker === '' ? [] : [worker]} />
          <PassphraseField
            id="passphrase-again"
            label="Repeat new passphrase"
            value={typed.repeated}
            onText={(repeated) => setTyped({ ...typed, repeated })}
            error={errors['passphrase-again']}
            kind="new-password"
          />
          <div class="acts">
            <Button look="primary" submit id="change-passphrase" busy={busy && 'Changing…'}>
              Change it
            </Button>
            <Button look="quiet" onClick={close}>
              Keep the old one
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
