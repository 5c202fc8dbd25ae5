import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Task, taskLengths } from '../casefile/Task.ts';
import { Button } from './Button.tsx';
import { TaskFields } from './TaskFields.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  task: Task;
  worker: string;
  /** Each change is kept at once. */
  onChange: (patch: Partial<Task>) => void;
  onClose: () => void;
}

/** A task that is being changed, in the place where it stands. */
export function TaskEdit({ task, worker, onChange, onClose }: Props) {
  // A line without a word is no task: what was there last stays until something is typed.
  const [what, setWhat] = useState(task.what);
  const form = useRef<HTMLFormElement>(null);
  const id = `task-${task.id}`;
  // Whoever changes a done one wants to say what came of it.
  useLayoutEffect(
    () =>
      form.current
        ?.querySelector<HTMLElement>(`[id="${id}-${task.done === '' ? 'what' : 'outcome'}"]`)
        ?.focus(),
    [],
  );
  return (
    <form
      ref={form}
      class="task-form"
      aria-label={`Change “${task.what}”`}
      onSubmit={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <TextField
        id={`${id}-what`}
        label="What is to be done"
        value={what}
        maxLength={taskLengths.what}
        autocomplete="off"
        error={what.trim() === '' ? 'Type what is to be done; until then it stays as it was' : undefined}
        onText={(text) => {
          setWhat(text);
          if (text.trim() !== '') onChange({ what: text });
        }}
      />
      <TaskFields id={id} task={task} worker={worker} onChange={onChange} />
      {task.done !== '' && (
        <div class="task-fields">
          <TextField
            id={`${id}-done`}
            label="Done on"
            type="date"
            value={task.done}
            onText={(text) => text !== '' && onChange({ done: text })}
          />
          <TextField
            id={`${id}-outcome`}
            label="What came of it"
            value={task.outcome}
            maxLength={taskLengths.outcome}
            onText={(outcome) => onChange({ outcome })}
          />
        </div>
      )}
      <div class="acts">
        <Button submit>Close</Button>
      </div>
    </form>
  );
}
