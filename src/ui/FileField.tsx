import { Field } from './Field.tsx';

interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  onFile: (file: File | undefined) => void;
}

/** Chooses one backup file. */
export function FileField({ id, label, hint, error, onFile }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(described) => (
        <input
          {...described}
          id={id}
          class="input full file"
          type="file"
          onChange={(event) => onFile(event.currentTarget.files?.[0])}
        />
      )}
    </Field>
  );
}
