import { useState } from 'preact/hooks';
import type { PlanEntry } from '../casefile/Plan.ts';
import { Button } from './Button.tsx';
import { measureRange } from './measureRange.ts';
import type { PlanDesk } from './PlanDesk.ts';
import { readNumber } from './readNumber.ts';
import { TextField } from './TextField.tsx';

/** One more value of a measure: a number on a day. */
export function AddValue({ desk, measure }: { desk: PlanDesk; measure: PlanEntry<'measures'> }) {
  const { id, name, low, high } = measure;
  const [typed, setTyped] = useState('');
  const [on, setOn] = useState(desk.today);
  const [said, setSaid] = useState('');
  const [tried, setTried] = useState(false);
  const value = readNumber(typed);
  const outside = value !== undefined && ((low !== null && value < low) || (high !== null && value > high));
  const problem =
    value === undefined
      ? 'Type a number'
      : outside
        ? `It goes ${measureRange(measure, desk.locale)}`
        : undefined;
  return (
    <form
      class="value-form no-print"
      autocomplete="off"
      noValidate
      aria-label={`Add a value of ${name}`}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(problem !== undefined || on === '');
        if (value === undefined || problem !== undefined || on === '') return;
        desk.put('values', { measure: id, on, value, said: said.trim() });
        setTyped('');
        setSaid('');
      }}
    >
      <TextField
        id={`value-${id}`}
        label="Value"
        inputMode="decimal"
        maxLength={20}
        value={typed}
        onText={setTyped}
        error={tried ? problem : undefined}
      />
      <TextField
        id={`value-on-${id}`}
        label="On"
        type="date"
        value={on}
        onText={setOn}
        error={tried && on === '' ? 'Choose a day' : undefined}
      />
      <TextField
        id={`value-said-${id}`}
        label="Remark (optional)"
        maxLength={400}
        value={said}
        onText={setSaid}
      />
      <Button submit>Add value</Button>
    </form>
  );
}
