import type { PlanEntry } from '../casefile/Plan.ts';
import { Badge } from './Badge.tsx';
import { formatDate } from './formatDate.ts';
import type { PlanDesk } from './PlanDesk.ts';
import { PlanRow } from './PlanRow.tsx';
import { ProseField } from './ProseField.tsx';
import { planWords } from './planWords.ts';
import { routeHash } from './routeHash.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  desk: PlanDesk;
  /** Where it is drawn: under its goal, or among all. */
  room: 'goal' | 'all';
  entry: PlanEntry<'progress'>;
}

/** What came of it: a win, a setback or neither, when, and the note that tells of it [D39, D40]. */
export function ProgressRow({ desk, room, entry }: Props) {
  const { id, goal, on, text, look, note } = entry;
  const set = (fields: Partial<PlanEntry<'progress'>>) => desk.set('progress', id, fields);
  const told = desk.notes?.find((one) => one.id === note);
  const about = room === 'all' ? desk.plan.goals.find((one) => one.id === goal)?.text : undefined;
  return (
    <PlanRow
      desk={desk}
      room={room}
      table="progress"
      id={id}
      what="entry"
      text={text}
      form={(prefix) => (
        <>
          <ProseField
            id={`${prefix}-text`}
            label="What happened"
            hint="A supportive call or talk counts too."
            value={text}
            onText={(next) => set({ text: next })}
          />
          <div class="side-by-side">
            <TextField
              id={`${prefix}-on`}
              label="On"
              type="date"
              value={on}
              onText={(next) => set({ on: next })}
            />
            <SelectField
              id={`${prefix}-look`}
              label="It was a"
              value={look}
              options={[
                ['win', 'Win'],
                ['setback', 'Setback'],
                ['neutral', 'Neither'],
              ]}
              onValue={(next) => set({ look: next })}
            />
          </div>
          <div class="side-by-side">
            {room === 'all' && (
              <SelectField
                id={`${prefix}-goal`}
                label="About the goal"
                value={goal}
                options={[
                  ['', 'None in particular'],
                  ...desk.plan.goals.map((one) => [one.id, one.text] as const),
                ]}
                onValue={(next) => set({ goal: next })}
              />
            )}
            <SelectField
              id={`${prefix}-note`}
              label="Told in the note"
              value={note}
              options={[
                ['', 'None'],
                ...(desk.notes ?? []).map(
                  (one) =>
                    [
                      one.id,
                      `${formatDate(one.date, desk.locale)}, ${one.headline || one.templateTitle}`,
                    ] as const,
                ),
              ]}
              onValue={(next) => set({ note: next })}
            />
          </div>
        </>
      )}
    >
      <p class="plan-text">
        {look !== 'neutral' && (
          <>
            <Badge>{planWords.look[look]}</Badge>{' '}
          </>
        )}
        {text}
      </p>
      <p class="row-meta">
        {[formatDate(on, desk.locale), about].filter(Boolean).join(' · ')}
        {told && (
          <>
            {' · '}
            <a href={routeHash({ at: 'note', id: told.id })}>
              {told.headline || told.templateTitle}
              <span class="hidden">, note of {formatDate(told.date, desk.locale)}</span>
            </a>
          </>
        )}
      </p>
    </PlanRow>
  );
}
