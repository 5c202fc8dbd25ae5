import { Button } from '../src/ui/Button.tsx';
import type { FillPlan, PlannedRow } from './FillPlan.ts';
import { shownValue } from './shownValue.ts';

interface Props {
  row: PlannedRow;
  plan: FillPlan;
  locale: string;
}

/** One thing the note offers: which field it goes to, whether it fits, and what can be done about it. */
export function PlanRow({ row, plan, locale }: Props) {
  const { value, field, chosen, problem } = row;
  const id = `plan-${value.key}`;
  const from = [
    field !== undefined && field.label !== value.label && `from “${value.label}”`,
    row.learned && 'matched as last time',
  ].filter(Boolean);
  return (
    <li class={problem === undefined ? 'plan-row' : 'plan-row problem'}>
      <div class="plan-head">
        {field === undefined ? (
          <span class="plan-name">{value.label}</span>
        ) : (
          <label class="plan-name">
            <input
              type="checkbox"
              checked={chosen}
              disabled={problem?.blocks === true}
              aria-describedby={problem === undefined ? undefined : `${id}-problem`}
              onChange={(event) => plan.choose(value.key, event.currentTarget.checked)}
            />
            {field.label || 'A field without a label'}
          </label>
        )}
        <Button
          look="quiet"
          aria-label={`Point at the field for ${value.label}`}
          title="Show on the page which field this goes to"
          onClick={() => void plan.point(value.key)}
        >
          Point
        </Button>
      </div>
      <p class="plan-value">{shownValue(value, locale)}</p>
      {from.length > 0 && <p class="plan-from">{from.join(' · ')}</p>}
      {problem !== undefined && (
        <p class="plan-problem" id={`${id}-problem`}>
          {problem.text}
        </p>
      )}
      {problem?.options !== undefined && (
        <select
          class="input"
          aria-label={`Choose for ${field?.label ?? value.label}`}
          value=""
          onChange={(event) => plan.change(value.key, event.currentTarget.value)}
        >
          <option value="">Choose what the form offers…</option>
          {problem.options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      )}
      {problem?.shorten === true && typeof value.value === 'string' && (
        // Chromium keeps what is in a text area in its session files, in the clear, unless its form says not to (P1).
        <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
          <textarea
            class="input"
            rows={5}
            aria-label={`Shorten ${value.label} for this form`}
            // Asked of the page when the worker leaves the box: not at every key.
            onChange={(event) => plan.change(value.key, event.currentTarget.value)}
          >
            {value.value}
          </textarea>
        </form>
      )}
    </li>
  );
}
