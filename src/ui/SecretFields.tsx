import { PassphraseField } from './PassphraseField.tsx';
import { WordGrid } from './WordGrid.tsx';

/** What is typed to open a backup. */
export interface TypedSecret {
  by: 'passphrase' | 'words';
  passphrase: string;
  words: readonly string[];
}

interface Props {
  typed: TypedSecret;
  onTyped: (typed: TypedSecret) => void;
  errors: Readonly<Record<string, string | undefined>>;
}

/** The choice between passphrase and recovery words, and the fields for the one chosen. */
export function SecretFields({ typed, onTyped, errors }: Props) {
  const option = (by: TypedSecret['by'], name: string) => (
    <label class="option">
      <input
        type="radio"
        name="backup-secret"
        checked={typed.by === by}
        onChange={() => onTyped({ ...typed, by })}
      />
      {name}
    </label>
  );
  return (
    <>
      <fieldset class="choice-section">
        <legend>Open it with</legend>
        {option('passphrase', 'The passphrase')}
        {option('words', 'The 12 recovery words')}
      </fieldset>
      {typed.by === 'passphrase' ? (
        <PassphraseField
          id="backup-passphrase"
          label="Passphrase"
          hint="The one that the vault had when the backup was made."
          value={typed.passphrase}
          onText={(passphrase) => onTyped({ ...typed, passphrase })}
          error={errors['backup-passphrase']}
          kind="current-password"
        />
      ) : (
        <WordGrid words={typed.words} onWords={(words) => onTyped({ ...typed, words })} errors={errors} />
      )}
    </>
  );
}
