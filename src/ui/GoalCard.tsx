import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlanEntry } from '../casefile/Plan.ts';
import { Badge } from './Badge.tsx';
import { Button } from './Button.tsx';
import { Disclosure } from './Disclosure.tsx';
import { formatDate } from './formatDate.ts';
import { GoalForm } from './GoalForm.tsx';
import { Icon } from './Icon.tsx';
import { ObjectiveRow } from './ObjectiveRow.tsx';
import type { PlanDesk } from './PlanDesk.ts';
import { PlanRow } from './PlanRow.tsx';
import { ProgressRow } from './ProgressRow.tsx';
import { planWords } from './planWords.ts';
import { StrategyRow } from './StrategyRow.tsx';

interface Props {
  desk: PlanDesk;
  goal: PlanEntry<'goals'>;
  /** Its place among those that are worked on, from 1; absent where it is not. */
  rank?: number | undefined;
  last?: boolean;
}

/** As much of what came of a goal as is shown at once. */
const newest = 4;

/** One goal with its steps, who does what, and what came of it. */
export function GoalCard({ desk, goal, rank, last }: Props) {
  const { id, text, agreed, review, state, settled, why } = goal;
  const { plan, locale, today } = desk;
  const moved = useRef<-1 | 1 | undefined>(undefined);
  const acts = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (moved.current === undefined) return;
    // The card was moved with the focus in it; at an end of the list its button is off.
    const [up, down] = acts.current?.querySelectorAll('button') ?? [];
    const wanted = moved.current === -1 ? up : down;
    (wanted?.disabled ? (wanted === up ? down : up) : wanted)?.focus();
    moved.current = undefined;
  }, [rank]);
  const move = (by: -1 | 1) => {
    moved.current = by;
    desk.move(id, by);
  };
  const objectives = plan.objectives.filter((one) => one.goal === id);
  const strategies = plan.strategies.filter((one) => one.goal === id);
  const progress = plan.progress.filter((one) => one.goal === id).reverse();
  const overdue = state === 'active' && review !== '' && review < today;
  const facts = [
    planWords.words[goal.words],
    agreed && `Agreed ${formatDate(agreed, locale)}`,
    state === 'active' && review && !overdue && `Review on ${formatDate(review, locale)}`,
    settled && `${planWords.state[state]} ${formatDate(settled, locale)}`,
  ];
  return (
    <li class="goal">
      {desk.editing === `goals ${id}` && <h3 class="hidden">{text || 'A new goal'}</h3>}
      <PlanRow
        desk={desk}
        room="goals"
        table="goals"
        id={id}
        what="goal"
        text={text}
        form={(prefix) => <GoalForm desk={desk} goal={goal} prefix={prefix} />}
        acts={
          rank !== undefined && (
            <span ref={acts} class="goal-move">
              <Button
                look="quiet"
                title="Move up"
                aria-label={`Move up goal ${rank}`}
                disabled={rank === 1}
                onClick={() => move(-1)}
              >
                <Icon name="up" />
              </Button>
              <Button
                look="quiet"
                title="Move down"
                aria-label={`Move down goal ${rank}`}
                disabled={last}
                onClick={() => move(1)}
              >
                <Icon name="down" />
              </Button>
            </span>
          )
        }
      >
        <h3 class="goal-text">
          {rank !== undefined && <span class="goal-rank">{rank}. </span>}
          {text || 'A goal without words'}
          {state !== 'active' && ' '}
          {state !== 'active' && <Badge>{planWords.state[state]}</Badge>}
        </h3>
        <p class="row-meta">
          {facts.filter(Boolean).join(' · ')}
          {overdue && (
            <span class="overdue">
              {' · '}Review was due {formatDate(review, locale)}
            </span>
          )}
        </p>
        {why !== '' && state === 'set-aside' && (
          <p class="plan-text">
            <strong>Why it did not work:</strong> {why}
          </p>
        )}
      </PlanRow>
      {(objectives.length > 0 || strategies.length > 0 || progress.length > 0) && (
        <div class="goal-parts">
          {objectives.length > 0 && <h4>Objectives</h4>}
          {objectives.map((one) => (
            <ObjectiveRow key={one.id} desk={desk} objective={one} />
          ))}
          {strategies.length > 0 && <h4>Who does what</h4>}
          {strategies.map((one) => (
            <StrategyRow key={one.id} desk={desk} strategy={one} />
          ))}
          {progress.length > 0 && <h4>What came of it</h4>}
          {progress.slice(0, newest).map((one) => (
            <ProgressRow key={one.id} desk={desk} room="goal" entry={one} />
          ))}
          {progress.length > newest && (
            <Disclosure class="filters" summary={`Earlier: ${progress.length - newest}`}>
              {() =>
                progress
                  .slice(newest)
                  .map((one) => <ProgressRow key={one.id} desk={desk} room="goal" entry={one} />)
              }
            </Disclosure>
          )}
        </div>
      )}
      {state === 'active' && (
        <div class="goal-adds no-print">
          <Add label="Objective" about={rank} onClick={() => desk.add('goal', 'objectives', { goal: id })} />
          <Add
            label="Who does what"
            about={rank}
            onClick={() => desk.add('goal', 'strategies', { goal: id })}
          />
          <Add
            label="Progress"
            about={rank}
            onClick={() => desk.add('goal', 'progress', { goal: id, on: today })}
          />
        </div>
      )}
    </li>
  );
}

function Add({ label, about, onClick }: { label: string; about: number | undefined; onClick: () => void }) {
  return (
    <Button look="quiet" onClick={onClick}>
      <Icon name="plus" />
      <span>
        {label}
        <span class="hidden"> for goal {about}</span>
      </span>
    </Button>
  );
}
