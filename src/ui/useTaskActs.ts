import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type * as Y from 'yjs';
import { addTask } from '../casefile/addTask.ts';
import { changeTask } from '../casefile/changeTask.ts';
import { removeTask } from '../casefile/removeTask.ts';
import type { Task } from '../casefile/Task.ts';
import type { Quieted } from './Quieted.ts';
import { useTaskFocus } from './useTaskFocus.ts';

/** What was just done with a task, for the line that says so and takes it back. */
export interface TaskAct extends Quieted {
  task: Task;
  /** It was ticked as done. */
  done: boolean;
}

/**
 * What is done with the tasks of one case file, and taking the last such act back. `doc`: its document. `tasks`: as
 * it holds them now. `within`: where they stand. `today`: ISO 8601 date.
 */
export function useTaskActs(
  doc: Y.Doc,
  tasks: readonly Task[],
  within: RefObject<HTMLElement | null>,
  today: string,
) {
  const [last, setLast] = useState<TaskAct>();
  const focus = useTaskFocus(within, tasks);
  const act = (task: Task, says: string, back: () => void, done = false) =>
    setLast({
      task,
      done,
      says: `${says}: ${task.what}`,
      byKey: false,
      takeBack: () => {
        focus.returning(task.id);
        back();
        setLast(undefined);
      },
    });
  return {
    last,
    takeBack: () => last?.takeBack?.(),
    dismiss: () => setLast(undefined),
    add: (task: Task) => {
      setLast(undefined);
      addTask(doc, task);
    },
    tick: (task: Task, done: boolean) => {
      focus.leaving(task.id);
      changeTask(doc, task.id, { done: done ? today : '' });
      act(task, done ? 'Done' : 'Open again', () => changeTask(doc, task.id, { done: task.done }), done);
    },
    remove: (task: Task) => {
      focus.leaving(task.id);
      removeTask(doc, task.id);
      act(task, 'Deleted', () => addTask(doc, task));
    },
  };
}
