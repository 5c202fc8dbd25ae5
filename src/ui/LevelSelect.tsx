interface Props {
  label: string;
  /** `undefined`: as `usual` says. */
  value: string | undefined;
  /** What nothing chosen means; absent where one of the three is always chosen. */
  usual?: string;
  onLevel: (value: string | undefined) => void;
}

/** Off, advice or warning. */
export function LevelSelect({ label, value, usual, onLevel }: Props) {
  return (
    <select
      class="input level-select"
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onLevel(currentTarget.value === '' ? undefined : currentTarget.value)}
    >
      {usual !== undefined && <option value="">{usual}</option>}
      <option value="off">Off</option>
      <option value="advice">Advice</option>
      <option value="warning">Warning</option>
    </select>
  );
}
