import type { JSX } from 'preact';
import { Field } from './Field.tsx';

interface Props {
  id: string;
  label: string;
  value: string;
  onText: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
  /** Dates are ISO 8601 and times 24 h, however the browser shows them. */
  type?: 'text' | 'search' | 'date' | 'time' | undefined;
  /** How long an answer is expected: the box is as wide. */
  width?: 'short' | 'medium' | 'full';
  placeholder?: string;
  maxLength?: number;
  spellcheck?: boolean;
  autocomplete?: 'off' | 'name';
  autocapitalize?: 'none' | 'sentences';
  inputMode?: 'decimal' | undefined;
  /** Id of a datalist. */
  list?: string;
}

/** One line of text with its label, hint and error. */
export function TextField({ id, label, value, onText, hint, error, width = 'full', ...rest }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(described) => (
        <input
          {...described}
          // The types of the platform's input are one for each kind of it; ours is a few of them at once.
          {...(rest as JSX.IntrinsicElements['input'])}
          id={id}
          class={`input ${width}`}
          value={value}
          onInput={(event) => {
            // A date or time half typed reads as empty; wiping what is kept for it would lose a value.
            if (!event.currentTarget.validity.badInput) onText(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
