import type { ComponentChildren } from 'preact';
import type { Task } from '../casefile/Task.ts';
import { taskFacts } from './taskWords.ts';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

interface Props {
  task: Task;
  onTick: (done: boolean) => void;
  /** Whose file it is in, where those of several stand together. */
  about?: ComponentChildren;
  /** What else can be done with it. */
  children?: ComponentChildren;
}

/** One task in a list: ticked when it is done. */
export function TaskRow({ task, onTick, about, children }: Props) {
  const { vault, now } = useApp();
  const { locale, worker } = useStore(vault.settings);
  const facts = taskFacts(task, { locale, worker, now: now() });
  const id = `tick-${task.id}`;
  return (
    <li class={task.done === '' ? 'task' : 'task done'}>
      <input
        id={id}
        class="task-tick"
        type="checkbox"
        checked={task.done !== ''}
        aria-describedby={facts === '' ? undefined : `${id}-facts`}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <div class="task-text">
        {about}
        <label class="row-title" for={id}>
          {task.what}
        </label>
        {facts !== '' && (
          <span class="row-meta" id={`${id}-facts`}>
            {facts}
          </span>
        )}
      </div>
      {children && <div class="task-acts">{children}</div>}
    </li>
  );
}
