import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { MeasureCard } from './MeasureCard.tsx';
import type { PlanDesk } from './PlanDesk.ts';

/** What is counted or rated over time; the client's mood is ready-made. */
export function PlanMeasures({ desk }: { desk: PlanDesk }) {
  const { measures } = desk.plan;
  return (
    <section aria-labelledby="measures-title">
      <h2 id="measures-title">Measures</h2>
      {measures.length === 0 && (
        <p class="empty">
          Nothing is measured yet. A number now and then shows what changes, and what does not.
        </p>
      )}
      {measures.map((measure) => (
        <MeasureCard key={measure.id} desk={desk} measure={measure} />
      ))}
      <div class="plan-adds no-print">
        {!measures.some(({ name }) => name === 'Mood') && (
          <Button look="quiet" onClick={() => desk.put('measures', { name: 'Mood', low: 0, high: 10 })}>
            <Icon name="plus" /> Mood, 0 to 10
          </Button>
        )}
        <Button look="quiet" onClick={() => desk.add('measures', 'measures', {})}>
          <Icon name="plus" /> Another measure
        </Button>
      </div>
    </section>
  );
}
