import type { PlanEntry } from '../casefile/Plan.ts';
import { smartGaps } from '../checks/smartGaps.ts';
import { formatDate } from './formatDate.ts';
import { gapLine } from './gapLine.ts';
import type { PlanDesk } from './PlanDesk.ts';
import { PlanRow } from './PlanRow.tsx';
import { ProseField } from './ProseField.tsx';
import { planWords } from './planWords.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import { wordOptions } from './wordOptions.ts';

/** One step to a goal, and what its sentence does not say yet [D69]. */
export function ObjectiveRow({ desk, objective }: { desk: PlanDesk; objective: PlanEntry<'objectives'> }) {
  const { id, text, by, measure, met } = objective;
  const set = (fields: Partial<PlanEntry<'objectives'>>) => desk.set('objectives', id, fields);
  const advice = gapLine(smartGaps(text, { by, measure }));
  const facts = [by && `By ${formatDate(by, desk.locale)}`, measure, met !== 'open' && planWords.met[met]];
  return (
    <PlanRow
      desk={desk}
      room="goal"
      table="objectives"
      id={id}
      what="objective"
      text={text}
      form={(prefix) => (
        <>
          <ProseField
            id={`${prefix}-text`}
            label="Objective"
            hint={advice || 'Who does what, how much or how often, by when.'}
            value={text}
            onText={(next) => set({ text: next })}
          />
          <div class="side-by-side">
            <TextField
              id={`${prefix}-by`}
              label="By when"
              type="date"
              value={by}
              onText={(next) => set({ by: next })}
            />
            <SelectField
              id={`${prefix}-met`}
              label="State"
              value={met}
              options={wordOptions(planWords.met)}
              onValue={(next) => set({ met: next })}
            />
          </div>
          <TextField
            id={`${prefix}-measure`}
            label="How much, or how one sees it (optional)"
            maxLength={400}
            value={measure}
            onText={(next) => set({ measure: next })}
          />
        </>
      )}
    >
      <p class="plan-text">{text}</p>
      {facts.some(Boolean) && <p class="row-meta">{facts.filter(Boolean).join(' · ')}</p>}
      {met === 'open' && advice !== '' && <p class="row-meta plan-advice">{advice}</p>}
    </PlanRow>
  );
}
