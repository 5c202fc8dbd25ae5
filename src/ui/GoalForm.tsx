import { addMonths } from '../casefile/addMonths.ts';
import type { PlanEntry } from '../casefile/Plan.ts';
import type { PlanDesk } from './PlanDesk.ts';
import { ProseField } from './ProseField.tsx';
import { planWords } from './planWords.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import { wordOptions } from './wordOptions.ts';

interface Props {
  desk: PlanDesk;
  goal: PlanEntry<'goals'>;
  prefix: string;
}

/** A goal is looked at again after at most so many months [D134]. */
const reviewAfter = 6;

/** The fields of a goal: what the client wants, how it stands, when it is looked at again. */
export function GoalForm({ desk, goal, prefix }: Props) {
  const { id, agreed, review, state } = goal;
  const set = (fields: Partial<PlanEntry<'goals'>>) => desk.set('goals', id, fields);
  const latest = addMonths(agreed || desk.today, reviewAfter);
  return (
    <>
      <ProseField
        id={`${prefix}-text`}
        label="Goal"
        hint="As the client says it: “I want …”"
        value={goal.text}
        onText={(text) => set({ text })}
      />
      <div class="side-by-side">
        <SelectField
          id={`${prefix}-words`}
          label="Whose words"
          value={goal.words}
          options={wordOptions(planWords.words)}
          onValue={(words) => set({ words })}
        />
        <SelectField
          id={`${prefix}-state`}
          label="State"
          value={state}
          options={wordOptions(planWords.state)}
          onValue={(next) => set({ state: next, settled: next === 'active' ? '' : desk.today })}
        />
      </div>
      {state === 'set-aside' && (
        <ProseField
          id={`${prefix}-why`}
          label="Why this plan did not work"
          hint="What got in the way, and what the next plan does otherwise."
          value={goal.why}
          onText={(why) => set({ why })}
        />
      )}
      <div class="side-by-side">
        <TextField
          id={`${prefix}-agreed`}
          label="Agreed on"
          type="date"
          value={agreed}
          onText={(next) =>
            // A review date that nobody chose moves with it.
            set({
              agreed: next,
              ...(review === latest && { review: addMonths(next || desk.today, reviewAfter) }),
            })
          }
        />
        <TextField
          id={`${prefix}-review`}
          label="Review on"
          type="date"
          value={review}
          onText={(next) => set({ review: next })}
          hint={review > latest ? 'This is later than six months from the agreement.' : 'Within six months.'}
        />
      </div>
    </>
  );
}
