import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { Plate } from './Plate.tsx';
import { passphraseProblem } from './passphraseProblem.ts';
import { StrengthMeter } from './StrengthMeter.tsx';
import { TextField } from './TextField.tsx';

interface Chosen {
  passphrase: string;
  worker: string;
}

/** The worker's name and the passphrase, typed twice. */
export function PassphraseStep({
  start,
  onNext,
}: {
  start: Chosen;
  onNext: (chosen: Chosen) => Promise<void>;
}) {
  const [worker, setWorker] = useState(start.worker);
  const [passphrase, setPassphrase] = useState(start.passphrase);
  const [repeated, setRepeated] = useState(start.passphrase);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<string>();

  const problems = {
    'your-name': worker.trim() === '' ? 'Type your name, as it should stand in notes' : undefined,
    passphrase: passphraseProblem(passphrase),
    'repeat-passphrase': repeated === passphrase ? undefined : 'The two passphrases differ',
  };
  const errors: Record<string, string | undefined> =
    attempt > 0 ? { ...problems, 'step-failed': failed } : {};

  return (
    <Plate title="Choose a passphrase" step="Step 1 of 3">
      <form
        noValidate
        onSubmit={async (event) => {
          event.preventDefault();
          setAttempt(attempt + 1);
          if (Object.values(problems).some(Boolean)) return;
          try {
            await onNext({ passphrase, worker: worker.trim() });
          } catch (why) {
            setFailed(
              `Recovery words could not be made: ${why instanceof Error ? why.message : String(why)}`,
            );
          }
        }}
      >
        <ErrorSummary errors={errors} attempt={attempt} />
        <TextField
          id="your-name"
          label="Your name"
          hint="As it should stand in your notes. You can change it later."
          value={worker}
          onText={setWorker}
          error={errors['your-name']}
          autocomplete="name"
        />
        <PassphraseField
          id="passphrase"
          label="Passphrase"
          hint="At least 12 characters, or 4 words that have nothing to do with one another."
          value={passphrase}
          onText={setPassphrase}
          error={errors.passphrase}
          kind="new-password"
        />
        <StrengthMeter passphrase={passphrase} about={worker.trim() === '' ? [] : [worker]} />
        <PassphraseField
          id="repeat-passphrase"
          label="Repeat passphrase"
          value={repeated}
          onText={setRepeated}
          error={errors['repeat-passphrase']}
          kind="new-password"
        />
        <p class="quiet small">
          Nobody can reset it for you. If you forget it, the recovery words of the next step are the way back.
        </p>
        <div class="acts">
          <Button look="primary" submit>
            Continue
          </Button>
        </div>
      </form>
    </Plate>
  );
}
