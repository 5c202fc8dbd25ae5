import type { PlanEntry } from '../casefile/Plan.ts';
import type { PlanDesk } from './PlanDesk.ts';
import { PlanRow } from './PlanRow.tsx';
import { ProseField } from './ProseField.tsx';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import { whoDoes } from './whoDoes.ts';

/** How a goal is reached, and who does it [D68]. */
export function StrategyRow({ desk, strategy }: { desk: PlanDesk; strategy: PlanEntry<'strategies'> }) {
  const { id, text, who, name } = strategy;
  const set = (fields: Partial<PlanEntry<'strategies'>>) => desk.set('strategies', id, fields);
  return (
    <PlanRow
      desk={desk}
      room="goal"
      table="strategies"
      id={id}
      what="step"
      text={text}
      form={(prefix) => (
        <>
          <ProseField
            id={`${prefix}-text`}
            label="What is done"
            value={text}
            onText={(next) => set({ text: next })}
          />
          <div class="side-by-side">
            <SelectField
              id={`${prefix}-who`}
              label="Who does it"
              value={who}
              options={[
                ['client', desk.client],
                ['worker', desk.worker || 'The worker'],
                ['other', 'Somebody else'],
              ]}
              onValue={(next) => set({ who: next })}
            />
            {who === 'other' && (
              <TextField
                id={`${prefix}-name`}
                label="Name or service"
                maxLength={400}
                value={name}
                onText={(next) => set({ name: next })}
              />
            )}
          </div>
        </>
      )}
    >
      <p class="plan-text">
        <strong>{whoDoes(strategy, desk)}:</strong> {text}
      </p>
    </PlanRow>
  );
}
