import { Field } from './Field.tsx';

interface Props<V extends string> {
  id: string;
  label: string;
  hint?: string | undefined;
  value: V;
  options: readonly (readonly [value: V, words: string])[];
  /** As wide as there is room for. */
  wide?: boolean;
  error?: string | undefined;
  onValue: (value: V) => void;
}

/** One of a few, as the platform lets one choose, with its label. */
export function SelectField<V extends string>({
  id,
  label,
  hint,
  value,
  options,
  wide,
  error,
  onValue,
}: Props<V>) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(described) => (
        <select
          {...described}
          id={id}
          class={wide ? 'input' : 'input medium'}
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = options[currentTarget.selectedIndex];
            if (chosen) onValue(chosen[0]);
          }}
        >
          {options.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
