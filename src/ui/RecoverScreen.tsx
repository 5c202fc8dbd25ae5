import { useState } from 'preact/hooks';
import type { VaultApi } from '../vault/VaultApi.ts';
import { Button } from './Button.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { missingWord } from './missingWord.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { Plate } from './Plate.tsx';
import { passphraseProblem } from './passphraseProblem.ts';
import { StrengthMeter } from './StrengthMeter.tsx';
import { WordGrid } from './WordGrid.tsx';
import { wordsProblem } from './wordsProblem.ts';

const noWords: readonly string[] = Array.from({ length: 12 }, () => '');

/** Opens the vault with the recovery words, and sets a new passphrase. */
export function RecoverScreen({ vault, onBack }: { vault: VaultApi; onBack: () => void }) {
  const [words, setWords] = useState(noWords);
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<Record<string, string | undefined>>({});

  const recover = async (): Promise<Record<string, string | undefined>> => {
    const found = {
      ...missingWord(words),
      'new-passphrase': passphraseProblem(passphrase),
      'repeat-passphrase': repeated === passphrase ? undefined : 'The two passphrases differ',
    };
    if (Object.values(found).some(Boolean)) return found;
    const done = await vault.unlockWithWords(
      words.map((word) => word.trim().toLowerCase()),
      passphrase,
    );
    return done.ok ? {} : wordsProblem(done, words);
  };

  return (
    <Plate title="Use recovery words">
      <p>Type the 12 words from your paper and choose a new passphrase. Your notes stay as they are.</p>
      <form
        noValidate
        onSubmit={async (event) => {
          event.preventDefault();
          if (busy) return;
          setBusy(true);
          try {
            setErrors(await recover());
          } catch (why) {
            setErrors({
              'recovery-words': `The vault could not be opened: ${why instanceof Error ? why.message : String(why)}`,
            });
          }
          setBusy(false);
          setAttempt(attempt + 1);
        }}
      >
        <ErrorSummary errors={errors} attempt={attempt} />
        <WordGrid words={words} onWords={setWords} errors={errors} />
        <PassphraseField
          id="new-passphrase"
          label="New passphrase"
          hint="At least 12 characters, or 4 words that have nothing to do with one another."
          value={passphrase}
          onText={setPassphrase}
          error={errors['new-passphrase']}
          kind="new-password"
        />
        <StrengthMeter passphrase={passphrase} about={[]} />
        <PassphraseField
          id="repeat-passphrase"
          label="Repeat passphrase"
          value={repeated}
          onText={setRepeated}
          error={errors['repeat-passphrase']}
          kind="new-password"
        />
        <div class="acts">
          <Button look="primary" submit busy={busy && 'Unlocking…'}>
            Unlock with words
          </Button>
          <Button look="quiet" onClick={onBack}>
            Back
          </Button>
        </div>
      </form>
    </Plate>
  );
}
