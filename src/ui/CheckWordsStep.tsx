import { useMemo, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Plate } from './Plate.tsx';
import { pickThree } from './pickThree.ts';
import { TextField } from './TextField.tsx';

interface Props {
  words: readonly string[];
  onBack: () => void;
  /** Makes the vault. */
  onDone: () => Promise<void>;
}

/** Three of the words, typed back from paper: the vault is made only when the paper is known to be right. */
export function CheckWordsStep({ words, onBack, onDone }: Props) {
  const asked = useMemo(() => pickThree(words.length), [words]);
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();

  const wrong = (index: number) => (typed[index] ?? '').trim().toLowerCase() !== words[index];
  const [errors, setErrors] = useState<Record<string, string | undefined>>({});

  return (
    <Plate title="Type three of them back" step="Step 3 of 3">
      <p>Read them off your paper.</p>
      <form
        noValidate
        onSubmit={async (event) => {
          event.preventDefault();
          setAttempt(attempt + 1);
          setFailed(undefined);
          const found = asked.filter(wrong);
          setErrors(
            Object.fromEntries(
              found.map((index) => [
                `word-${index + 1}`,
                `That is not word ${index + 1}. Look at your paper again.`,
              ]),
            ),
          );
          if (found.length > 0) return;
          setBusy(true);
          try {
            await onDone();
          } catch (why) {
            setFailed(why instanceof Error ? why.message : String(why));
            setBusy(false);
          }
        }}
      >
        <ErrorSummary
          errors={failed ? { 'make-vault': `The vault could not be made: ${failed}` } : errors}
          attempt={attempt}
        />
        {asked.map((index) => (
          <TextField
            key={index}
            id={`word-${index + 1}`}
            label={`Word ${index + 1}`}
            width="medium"
            value={typed[index] ?? ''}
            onText={(value) => setTyped({ ...typed, [index]: value })}
            error={errors[`word-${index + 1}`]}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
          />
        ))}
        <div class="acts">
          <Button look="primary" submit id="make-vault" busy={busy && 'Making your vault…'}>
            Continue
          </Button>
          <Button look="quiet" onClick={onBack}>
            Show the words again
          </Button>
        </div>
      </form>
    </Plate>
  );
}
