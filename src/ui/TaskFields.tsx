import { type Task, taskLengths } from '../casefile/Task.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import { taskDateWords, taskKindWords } from './taskWords.ts';
import { wordOptions } from './wordOptions.ts';

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
      <SelectField
        id={`${id}-kind`}
        label="Kind"
        wide
        value={kind}
        options={wordOptions(taskKindWords)}
        onValue={(chosen) => onChange({ kind: chosen })}
      />
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
      <SelectField
        id={`${id}-doer`}
        label="Who does it"
        wide
        value={doer}
        options={wordOptions(doerWords)}
        onValue={(chosen) => onChange({ doer: chosen, name: chosen === 'worker' ? worker : '' })}
      />
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
