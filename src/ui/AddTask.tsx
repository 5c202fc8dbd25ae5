import { useRef, useState } from 'preact/hooks';
import { newTask } from '../casefile/newTask.ts';
import { readTask } from '../casefile/readTask.ts';
import { type Task, taskLengths } from '../casefile/Task.ts';
import { Button } from './Button.tsx';
import { TaskFields } from './TaskFields.tsx';
import { TextField } from './TextField.tsx';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

interface Props {
  caseId: string;
  onAdd: (task: Task) => void;
}

/** One line and Enter: a task is written down. What was typed and not added yet waits while the vault is locked. */
export function AddTask({ caseId, onAdd }: Props) {
  const { vault, now } = useApp();
  const { worker } = useStore(vault.settings);
  const draft = `tasks ${caseId}`;
  const empty = () => newTask('', { name: worker }, new Date(now()));
  const [task, setTask] = useState(() => readDraft(vault.drafts?.get(draft)) ?? empty());
  const [missing, setMissing] = useState(false);
  const line = useRef<HTMLFormElement>(null);
  const change = (patch: Partial<Task>) => {
    const next = { ...task, ...patch };
    setTask(next);
    setMissing(false);
    vault.drafts?.put(draft, next.what === '' ? undefined : JSON.stringify(next));
  };
  const add = () => {
    line.current?.querySelector('input')?.focus();
    if (task.what.trim() === '') return setMissing(true);
    const { id: _, what, made: __, ...known } = task;
    onAdd(newTask(what, known, new Date(now())));
    setTask(empty());
    vault.drafts?.put(draft, undefined);
  };
  return (
    <form
      ref={line}
      class="task-form"
      aria-label="New task"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div class="task-line">
        <TextField
          id="new-task"
          label="What is to be done"
          value={task.what}
          maxLength={taskLengths.what}
          autocomplete="off"
          autocapitalize="sentences"
          error={missing ? 'Type what is to be done' : undefined}
          onText={(what) => change({ what })}
        />
        <Button look="primary" submit>
          Add
        </Button>
      </div>
      <TaskFields id="new-task" task={task} worker={worker} onChange={change} />
    </form>
  );
}

function readDraft(text: string | undefined): Task | undefined {
  try {
    const stored = JSON.parse(text ?? 'null') as Partial<Task> | null;
    return readTask('draft', (name) => stored?.[name]);
  } catch {
    return undefined;
  }
}
