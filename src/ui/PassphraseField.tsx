import { useState } from 'preact/hooks';
import { Field } from './Field.tsx';

interface Props {
  id: string;
  label: string;
  value: string;
  onText: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
  /** For password managers: whether this is an old or a new one. */
  kind: 'current-password' | 'new-password';
  autofocus?: boolean;
}

/** A secret, with a button that shows what was typed. */
export function PassphraseField({ id, label, value, onText, hint, error, kind, autofocus }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(described) => (
        <div class="joined">
          <input
            {...described}
            id={id}
            class="input full"
            {...(shown ? { type: 'text' as const } : { type: 'password' as const })}
            value={value}
            autocomplete={kind}
            autocapitalize="none"
            autocorrect="off"
            spellcheck={false}
            ref={autofocus ? focusOnce : null}
            onInput={(event) => onText(event.currentTarget.value)}
          />
          <button
            type="button"
            class="button plain"
            aria-pressed={shown}
            aria-label="Show what is typed"
            aria-controls={id}
            onClick={() => setShown(!shown)}
          >
            {shown ? 'Hide' : 'Show'}
          </button>
        </div>
      )}
    </Field>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
