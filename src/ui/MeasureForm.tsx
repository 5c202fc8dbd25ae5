import { useState } from 'preact/hooks';
import type { PlanEntry } from '../casefile/Plan.ts';
import type { PlanDesk } from './PlanDesk.ts';
import { readNumber } from './readNumber.ts';
import { TextField } from './TextField.tsx';

interface Props {
  desk: PlanDesk;
  measure: PlanEntry<'measures'>;
  prefix: string;
}

/** What is measured, in what, and on which scale. */
export function MeasureForm({ desk, measure, prefix }: Props) {
  const set = (fields: Partial<PlanEntry<'measures'>>) => desk.set('measures', measure.id, fields);
  return (
    <>
      <TextField
        id={`${prefix}-name`}
        label="What is measured"
        maxLength={400}
        value={measure.name}
        onText={(name) => set({ name })}
      />
      <TextField
        id={`${prefix}-unit`}
        label="In what (optional)"
        hint="Such as hours, nights a week, points."
        maxLength={400}
        value={measure.unit}
        onText={(unit) => set({ unit })}
      />
      <div class="side-by-side">
        <End
          id={`${prefix}-low`}
          label="Lowest (optional)"
          value={measure.low}
          onValue={(low) => set({ low })}
        />
        <End
          id={`${prefix}-high`}
          label="Highest (optional)"
          value={measure.high}
          onValue={(high) => set({ high })}
        />
      </div>
    </>
  );
}

interface EndProps {
  id: string;
  label: string;
  value: number | null;
  onValue: (value: number | null) => void;
}

/** An end of the scale. What is no number is shown as typed, and not kept. */
function End({ id, label, value, onValue }: EndProps) {
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  const number = readNumber(typed);
  return (
    <TextField
      id={id}
      label={label}
      inputMode="decimal"
      maxLength={20}
      value={typed}
      error={typed.trim() !== '' && number === undefined ? 'Type a number, or leave it empty' : undefined}
      onText={(next) => {
        setTyped(next);
        const read = readNumber(next);
        if (read !== undefined) onValue(read);
        else if (next.trim() === '') onValue(null);
      }}
    />
  );
}
