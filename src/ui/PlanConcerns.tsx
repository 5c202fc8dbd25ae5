import type { PlanEntry } from '../casefile/Plan.ts';
import { Button } from './Button.tsx';
import { formatDate } from './formatDate.ts';
import { Icon } from './Icon.tsx';
import type { PlanDesk } from './PlanDesk.ts';
import { PlanRow } from './PlanRow.tsx';
import { ProseField } from './ProseField.tsx';
import { TextField } from './TextField.tsx';

/** What worries the client, and what worries the worker, side by side [D201]. */
export function PlanConcerns({ desk }: { desk: PlanDesk }) {
  const { plan, client, worker, today } = desk;
  const sides = [
    { whose: 'client', name: client },
    { whose: 'worker', name: worker || 'The worker' },
  ] as const;
  return (
    <section aria-labelledby="concerns-title">
      <h2 id="concerns-title">Concerns of both sides</h2>
      <div class="plan-sides">
        {sides.map(({ whose, name }) => {
          const own = plan.concerns.filter((one) => one.whose === whose);
          return (
            <div key={whose}>
              <h3>{name}</h3>
              {own.length === 0 && <p class="quiet">None written down.</p>}
              {own.map((one) => (
                <ConcernRow key={one.id} desk={desk} concern={one} />
              ))}
              <div class="plan-adds no-print">
                <Button look="quiet" onClick={() => desk.add('concerns', 'concerns', { whose, on: today })}>
                  <Icon name="plus" />
                  <span>
                    Concern<span class="hidden"> of {name}</span>
                  </span>
                </Button>
              </div>
            </div>
          );
        })}
      </div>
    </section>
  );
}

function ConcernRow({ desk, concern }: { desk: PlanDesk; concern: PlanEntry<'concerns'> }) {
  const { id, text, answer, on } = concern;
  const set = (fields: Partial<PlanEntry<'concerns'>>) => desk.set('concerns', id, fields);
  return (
    <PlanRow
      desk={desk}
      room="concerns"
      table="concerns"
      id={id}
      what="concern"
      text={text}
      form={(prefix) => (
        <>
          <ProseField
            id={`${prefix}-text`}
            label="Concern"
            value={text}
            onText={(next) => set({ text: next })}
          />
          <ProseField
            id={`${prefix}-answer`}
            label="What could help (optional)"
            value={answer}
            onText={(next) => set({ answer: next })}
          />
          <TextField
            id={`${prefix}-on`}
            label="Raised on"
            type="date"
            width="short"
            value={on}
            onText={(next) => set({ on: next })}
          />
        </>
      )}
    >
      <p class="plan-text">{text}</p>
      {answer !== '' && <p class="plan-text">What could help: {answer}</p>}
      {on !== '' && <p class="row-meta">{formatDate(on, desk.locale)}</p>}
    </PlanRow>
  );
}
