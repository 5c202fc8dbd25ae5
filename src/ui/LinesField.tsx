import { Field } from './Field.tsx';

interface Props {
  id: string;
  label: string;
  hint?: string;
  lines: readonly string[];
  onLines: (lines: string[]) => void;
}

/** A list of short texts, one a line. */
export function LinesField({ id, label, hint, lines, onLines }: Props) {
  return (
    <Field id={id} label={label} hint={hint}>
      {(described) => (
        <textarea
          {...described}
          id={id}
          class="input full lines"
          rows={Math.min(Math.max(lines.length + 1, 2), 6)}
          value={lines.join('\n')}
          onInput={({ currentTarget }) => onLines(currentTarget.value.split('\n'))}
        />
      )}
    </Field>
  );
}
