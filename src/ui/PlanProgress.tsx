import type { PlanEntry } from '../casefile/Plan.ts';
import { Badge } from './Badge.tsx';
import { Button } from './Button.tsx';
import { Disclosure } from './Disclosure.tsx';
import { formatDate } from './formatDate.ts';
import { Icon } from './Icon.tsx';
import type { PlanDesk } from './PlanDesk.ts';
import { ProgressRow } from './ProgressRow.tsx';

/** As many as are shown at once. */
const newest = 8;

type Told = { on: string; id: string } & (
  | { is: 'entry'; entry: PlanEntry<'progress'> }
  | { is: 'reached'; text: string }
);

/** Wins and setbacks over all goals, the newest first [D39, D40, D42, D202]; a goal that was reached is a win. */
export function PlanProgress({ desk }: { desk: PlanDesk }) {
  const { plan, today, locale } = desk;
  const known = new Set(plan.goals.map(({ id }) => id));
  const told: Told[] = [
    ...plan.progress
      .filter(({ look, goal }) => look !== 'neutral' || !known.has(goal))
      .map((entry) => ({ is: 'entry' as const, on: entry.on, id: entry.id, entry })),
    ...plan.goals
      .filter(({ state }) => state === 'reached')
      .map(({ id, text, settled }) => ({ is: 'reached' as const, on: settled, id, text })),
  ];
  // What has no date yet is being written: it stands first.
  told.reverse().sort((a, b) => Number(a.on !== '') - Number(b.on !== '') || b.on.localeCompare(a.on));
  const row = (one: Told) =>
    one.is === 'entry' ? (
      <ProgressRow key={one.id} desk={desk} room="all" entry={one.entry} />
    ) : (
      <div class="plan-row" key={one.id}>
        <div class="plan-said">
          <p class="plan-text">
            <Badge>Goal reached</Badge> {one.text}
          </p>
          <p class="row-meta">{formatDate(one.on, locale)}</p>
        </div>
      </div>
    );
  return (
    <section aria-labelledby="progress-title">
      <h2 id="progress-title">Wins and setbacks</h2>
      {told.length === 0 && (
        <p class="empty">Nothing yet. Small wins count: write them down and say them aloud.</p>
      )}
      {told.length > 0 && <div>{told.slice(0, newest).map(row)}</div>}
      {told.length > newest && (
        <Disclosure class="filters" summary={`Earlier: ${told.length - newest}`}>
          {() => told.slice(newest).map(row)}
        </Disclosure>
      )}
      <div class="plan-adds no-print">
        <Button look="quiet" onClick={() => desk.add('all', 'progress', { look: 'win', on: today })}>
          <Icon name="plus" /> Win
        </Button>
        <Button look="quiet" onClick={() => desk.add('all', 'progress', { look: 'setback', on: today })}>
          <Icon name="plus" /> Setback
        </Button>
      </div>
    </section>
  );
}
