import { Field } from './Field.tsx';

interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  value: string;
  onText: (value: string) => void;
  maxLength?: number;
}

/** A few sentences: a box that grows with them. */
export function ProseField({ id, label, hint, value, onText, maxLength = 4000 }: Props) {
  return (
    <Field id={id} label={label} hint={hint}>
      {(described) => (
        <textarea
          {...described}
          id={id}
          class="input full prose"
          rows={2}
          maxLength={Math.max(maxLength, value.length)}
          spellcheck
          value={value}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
      )}
    </Field>
  );
}
