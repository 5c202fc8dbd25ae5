import { type Task, taskDoers, taskKinds, taskLengths } from '../casefile/Task.ts';
import { Field } from './Field.tsx';
import { TextField } from './TextField.tsx';
import { taskDateWords, taskKindWords } from './taskWords.ts';

interface Props {
  /** Sets the ids of the fields apart from those of other forms on the page. */
  id: string;
  task: Task;
  worker: string;
  onChange: (patch: Partial<Task>) => void;
}

const doerWords: Record<Task['doer'], string> = {
  worker: 'I do',
  client: 'The client',
  other: 'Somebody else',
};

/** What is said of a task beside its line: its kind, who does it, and when; the rest as the kind asks for it. */
export function TaskFields({ id, task, worker, onChange }: Props) {
  const { kind, doer, name, date, start, end, place, sentTo, sentOn } = task;
  return (
    <div class="task-fields">
      <Field id={`${id}-kind`} label="Kind">
        {() => (
          <select
            id={`${id}-kind`}
            class="input"
            value={kind}
            onChange={({ currentTarget }) =>
              onChange({ kind: taskKinds.find((one) => one === currentTarget.value) ?? 'task' })
            }
          >
            {taskKinds.map((one) => (
              <option key={one} value={one}>
                {taskKindWords[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {kind === 'referral' && (
        <>
          <TextField
            id={`${id}-sent-to`}
            label="Sent to"
            value={sentTo}
            maxLength={taskLengths.sentTo}
            onText={(text) => onChange({ sentTo: text })}
          />
          <TextField
            id={`${id}-sent-on`}
            label="Sent on"
            type="date"
            value={sentOn}
            onText={(text) => onChange({ sentOn: text })}
          />
        </>
      )}
      <TextField
        id={`${id}-date`}
        label={taskDateWords[kind]}
        type="date"
        value={date}
        onText={(text) => onChange({ date: text })}
      />
      {kind === 'appointment' && (
        <>
          <TextField
            id={`${id}-start`}
            label="From"
            type="time"
            value={start}
            onText={(text) => onChange({ start: text })}
          />
          <TextField
            id={`${id}-end`}
            label="To"
            type="time"
            value={end}
            error={start !== '' && end !== '' && end < start ? 'This is before it begins' : undefined}
            onText={(text) => onChange({ end: text })}
          />
          <TextField
            id={`${id}-place`}
            label="Place"
            value={place}
            maxLength={taskLengths.place}
            onText={(text) => onChange({ place: text })}
          />
        </>
      )}
      <Field id={`${id}-doer`} label="Who does it">
        {() => (
          <select
            id={`${id}-doer`}
            class="input"
            value={doer}
            onChange={({ currentTarget }) => {
              const chosen = taskDoers.find((one) => one === currentTarget.value) ?? 'worker';
              onChange({ doer: chosen, name: chosen === 'worker' ? worker : '' });
            }}
          >
            {taskDoers.map((one) => (
              <option key={one} value={one}>
                {doerWords[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {doer === 'other' && (
        <TextField
          id={`${id}-name`}
          label="Their name"
          value={name}
          maxLength={taskLengths.name}
          autocomplete="off"
          onText={(text) => onChange({ name: text })}
        />
      )}
    </div>
  );
}
