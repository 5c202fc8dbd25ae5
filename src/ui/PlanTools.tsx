import type { PlanEntry } from '../casefile/Plan.ts';
import { Button } from './Button.tsx';
import { formatDate } from './formatDate.ts';
import { Icon } from './Icon.tsx';
import type { PlanDesk } from './PlanDesk.ts';
import { PlanRow } from './PlanRow.tsx';
import { ProseField } from './ProseField.tsx';
import { planWords } from './planWords.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import { wordOptions } from './wordOptions.ts';

const outcomes = ['helped', 'mixed', 'did-not', 'not-yet'] as const;

/** What was tried and what it did: what works stays in the box [D35, D36]. */
export function PlanTools({ desk }: { desk: PlanDesk }) {
  const { plan, today } = desk;
  return (
    <section aria-labelledby="tools-title">
      <h2 id="tools-title">Toolbox: what was tried</h2>
      {plan.tools.length === 0 && (
        <p class="empty">
          Nothing yet. Write down what was tried, and whether it helped: both are worth knowing.
        </p>
      )}
      {outcomes.map((outcome) => {
        const tools = plan.tools.filter((tool) => tool.outcome === outcome);
        return (
          tools.length > 0 && (
            <div key={outcome}>
              <h3>{planWords.outcome[outcome]}</h3>
              {tools.map((tool) => (
                <ToolRow key={tool.id} desk={desk} tool={tool} />
              ))}
            </div>
          )
        );
      })}
      <div class="plan-adds no-print">
        <Button look="quiet" onClick={() => desk.add('tools', 'tools', { on: today })}>
          <Icon name="plus" /> Something tried
        </Button>
      </div>
    </section>
  );
}

function ToolRow({ desk, tool }: { desk: PlanDesk; tool: PlanEntry<'tools'> }) {
  const { id, text, on, outcome, said } = tool;
  const set = (fields: Partial<PlanEntry<'tools'>>) => desk.set('tools', id, fields);
  return (
    <PlanRow
      desk={desk}
      room="tools"
      table="tools"
      id={id}
      what="tool"
      text={text}
      form={(prefix) => (
        <>
          <ProseField
            id={`${prefix}-text`}
            label="What was tried"
            value={text}
            onText={(next) => set({ text: next })}
          />
          <div class="side-by-side">
            <TextField
              id={`${prefix}-on`}
              label="When"
              type="date"
              value={on}
              onText={(next) => set({ on: next })}
            />
            <SelectField
              id={`${prefix}-outcome`}
              label="What it did"
              value={outcome}
              options={wordOptions(planWords.outcome)}
              onValue={(next) => set({ outcome: next })}
            />
          </div>
          <ProseField
            id={`${prefix}-said`}
            label="What the client said of it (optional)"
            value={said}
            onText={(next) => set({ said: next })}
          />
        </>
      )}
    >
      <p class="plan-text">{text}</p>
      <p class="row-meta">{[formatDate(on, desk.locale), said].filter(Boolean).join(' · ')}</p>
    </PlanRow>
  );
}
