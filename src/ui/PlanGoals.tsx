import { addMonths } from '../casefile/addMonths.ts';
import { Button } from './Button.tsx';
import { GoalCard } from './GoalCard.tsx';
import { Icon } from './Icon.tsx';
import { ObjectiveRow } from './ObjectiveRow.tsx';
import type { PlanDesk } from './PlanDesk.ts';
import { StrategyRow } from './StrategyRow.tsx';

/** The goals, as the client ranks them [D199], and those that are behind. */
export function PlanGoals({ desk }: { desk: PlanDesk }) {
  const { plan, today } = desk;
  const active = plan.goals.filter(({ state }) => state === 'active');
  const past = plan.goals.filter(({ state }) => state !== 'active');
  const known = new Set(plan.goals.map(({ id }) => id));
  // The goal was taken out on one device while this was written on another: it is not lost with it (P4).
  const lost = {
    objectives: plan.objectives.filter(({ goal }) => !known.has(goal)),
    strategies: plan.strategies.filter(({ goal }) => !known.has(goal)),
  };
  const add = () => {
    const order = Math.max(0, ...plan.goals.map((goal) => goal.order)) + 1;
    desk.add('goals', 'goals', { order, agreed: today, review: addMonths(today, 6) });
  };
  return (
    <section aria-labelledby="goals-title">
      <div class="section-head">
        <h2 id="goals-title">Goals</h2>
        <Button look="primary" onClick={add}>
          <Icon name="plus" /> Add a goal
        </Button>
      </div>
      {plan.goals.length === 0 && (
        <p class="empty">
          No goals yet. Ask what matters most, and write it down as it is said; the client decides what comes
          first.
        </p>
      )}
      {active.length > 1 && (
        <p class="quiet small no-print">Ranked by the client: what matters most comes first.</p>
      )}
      {active.length > 0 && (
        <ol class="goals" aria-label="Goals, by rank">
          {active.map((goal, at) => (
            <GoalCard key={goal.id} desk={desk} goal={goal} rank={at + 1} last={at === active.length - 1} />
          ))}
        </ol>
      )}
      {past.length > 0 && (
        <>
          <h3>Reached and set aside</h3>
          <ul class="goals" aria-label="Reached and set aside">
            {past.map((goal) => (
              <GoalCard key={goal.id} desk={desk} goal={goal} />
            ))}
          </ul>
        </>
      )}
      {(lost.objectives.length > 0 || lost.strategies.length > 0) && (
        <>
          <h3>Left of a goal that was removed elsewhere</h3>
          <div>
            {lost.objectives.map((one) => (
              <ObjectiveRow key={one.id} desk={desk} objective={one} />
            ))}
            {lost.strategies.map((one) => (
              <StrategyRow key={one.id} desk={desk} strategy={one} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}
