import { Field } from './Field.tsx';

interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  value: string;
  onText: (value: string) => void;
}

/** As much as is typed into one field of a plan. */
const most = 4000;

/** A few sentences: a box that grows with them. */
export function ProseField({ id, label, hint, value, onText }: Props) {
  return (
    <Field id={id} label={label} hint={hint}>
      {(described) => (
        <textarea
          {...described}
          id={id}
          class="input full prose"
          rows={2}
          maxLength={Math.max(most, value.length)}
          spellcheck
          value={value}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
      )}
    </Field>
  );
}
