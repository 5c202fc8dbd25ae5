import { Button } from '../src/ui/Button.tsx';
import type { FillPlan, PlannedRow } from './FillPlan.ts';
import { shownValue } from './shownValue.ts';

/** One thing the note offers: which field it goes to, whether it fits, and what can be done about it. */
export function PlanRow({ row, plan }: { row: PlannedRow; plan: FillPlan }) {
  const { value, field, chosen, problem } = row;
  const id = `plan-${value.key}`;
  const said = shownValue(value.value);
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
              onChange={(event) => plan.choose(value.key, event.currentTarget.checked)}
            />
            {value.label}
          </label>
        )}
        <Button
          look="quiet"
          aria-label={`Point at the field for ${value.label}`}
          onClick={() => void plan.point(value.key)}
        >
          Point
        </Button>
      </div>
      {field !== undefined && (
        <p class="plan-to">
          → <strong>{field.label || 'a field without a label'}</strong>
          {row.learned && <span class="quiet"> · as last time</span>}
        </p>
      )}
      {said !== '' && <p class="plan-value">{said}</p>}
      {problem !== undefined && (
        <p class="plan-problem" id={`${id}-problem`}>
          {problem.text}
        </p>
      )}
      {problem?.options !== undefined && (
        <select
          class="input"
          aria-label={`Choose for ${field?.label ?? value.label}`}
          value={typeof value.value === 'string' && problem.options.includes(value.value) ? value.value : ''}
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
        <textarea
          class="input"
          rows={5}
          aria-label={`Shorten ${value.label} for this form`}
          value={value.value}
          onChange={(event) => plan.change(value.key, event.currentTarget.value)}
        />
      )}
    </li>
  );
}
