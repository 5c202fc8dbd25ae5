import { Field } from './Field.tsx';

interface Props {
  id: string;
  label: string;
  hint?: string;
  value: string;
  onText: (value: string) => void;
  maxLength?: number;
}

/** A few lines of text with their label. */
export function ProseField({ id, label, hint, value, onText, maxLength = 4000 }: Props) {
  return (
    <Field id={id} label={label} hint={hint}>
      {(described) => (
        <textarea
          {...described}
          id={id}
          class="input full lines"
          rows={Math.min(Math.max(value.split('\n').length, 2), 8)}
          maxLength={maxLength}
          value={value}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
      )}
    </Field>
  );
}
