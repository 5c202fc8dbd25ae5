import { useEffect, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { missingWord } from './missingWord.ts';
import { useApp } from './useApp.ts';
import { WordGrid } from './WordGrid.tsx';
import { wordsProblem } from './wordsProblem.ts';

const noWords: readonly string[] = Array.from({ length: 12 }, () => '');

/** Tries the words on paper against the vault. Nothing changes by it, and nothing is kept of what is typed. */
export function TryWords() {
  const { vault } = useApp();
  const [number, setNumber] = useState('');
  const [words, setWords] = useState<readonly string[]>();
  const [attempt, setAttempt] = useState(0);
  const [errors, setErrors] = useState<Record<string, string | undefined>>({});
  const [said, setSaid] = useState('');
  useEffect(() => {
    vault.keys.kitNumber().then(setNumber, () => undefined);
  }, [vault]);
  const open = (next: readonly string[] | undefined) => {
    setWords(next);
    setErrors({});
    setAttempt(0);
  };

  const check = async (typed: readonly string[]): Promise<Record<string, string | undefined>> => {
    const missing = missingWord(typed);
    if (Object.keys(missing).length > 0) return missing;
    try {
      const done = await vault.keys.checkWords(typed);
      return done.ok ? {} : wordsProblem(done, typed);
    } catch (why) {
      return {
        'recovery-words': `They could not be tried: ${why instanceof Error ? why.message : String(why)}`,
      };
    }
  };

  return (
    <section aria-labelledby="kit-title">
      <h2 id="kit-title">Recovery kit</h2>
      <p>
        The 12 words on paper open your notes when the passphrase is lost.
        {number !== '' && (
          <>
            {' '}
            The paper of this vault has the number <strong class="kit-number">{number}</strong>.
          </>
        )}
      </p>
      {words === undefined && (
        <div class="acts">
          <Button
            onClick={() => {
              open(noWords);
              setSaid('');
            }}
          >
            Try my words
          </Button>
        </div>
      )}
      <p class="quiet" role="status" aria-label="Recovery kit state">
        {said}
      </p>
      {words && (
        <form
          class="stack"
          noValidate
          onSubmit={async (event) => {
            event.preventDefault();
            const found = await check(words);
            setErrors(found);
            setAttempt(attempt + 1);
            if (Object.keys(found).length > 0) return;
            open(undefined);
            setSaid('These words open this vault. Nothing was changed.');
          }}
        >
          <ErrorSummary errors={errors} attempt={attempt} />
          <p>Type the words from your paper. Nothing is changed by trying them.</p>
          <WordGrid words={words} onWords={setWords} errors={errors} />
          <div class="acts">
            <Button look="primary" submit>
              Try these words
            </Button>
            <Button look="quiet" onClick={() => open(undefined)}>
              Close
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
