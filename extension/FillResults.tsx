import type { ComponentChildren } from 'preact';
import { Button } from '../src/ui/Button.tsx';
import { Notice } from '../src/ui/Notice.tsx';
import type { FillPlan, FillState } from './FillPlan.ts';

interface Props {
  plan: FillPlan;
  state: Extract<FillState, { at: 'filled' }>;
  /** Where this note was sent, and where it may go next. */
  children: ComponentChildren;
}

/** What became of a fill, field by field, as read back from the page; and its undo. */
export function FillResults({ plan, state, children }: Props) {
  const { results, undone } = state;
  const good = results.filter(({ stuck }) => stuck).length;
  const title = undone
    ? `${good} of ${results.length} fields are as they were before`
    : `${good} of ${results.length} fields hold what was written`;
  return (
    <>
      <Notice look={good === results.length ? 'plain' : 'danger'} alert={good < results.length}>
        <p role="status" aria-label="Result">
          <strong>{title}.</strong>{' '}
          {!undone && 'Read it through and send it yourself: Casewright never does.'}
        </p>
      </Notice>
      {state.why !== undefined && (
        <Notice look="danger" alert>
          <p>{state.why}</p>
        </Notice>
      )}
      <ul class="plain-list" aria-label={undone ? 'What was undone' : 'What was filled'}>
        {results.map(({ fieldId, label, stuck, problem }) => (
          <li key={fieldId} class={stuck ? 'stuck' : 'not-stuck'}>
            <strong>{stuck ? (undone ? 'Undone' : 'Filled') : undone ? 'Not undone' : 'Not filled'}</strong> ·{' '}
            {label}
            {problem !== undefined && <span class="plan-problem"> {problem}</span>}
          </li>
        ))}
      </ul>
      {children}
      <div class="fill-act">
        {!undone && state.why === undefined && (
          <Button wide busy={state.busy && 'Undoing…'} onClick={() => void plan.undo()}>
            Undo the fill
          </Button>
        )}
        <Button look="quiet" wide onClick={() => void plan.look()}>
          Look at the page again
        </Button>
      </div>
    </>
  );
}
