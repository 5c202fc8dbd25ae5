import { addDays } from './addDays.ts';
import type { Task } from './Task.ts';

/** When a task comes up, seen from one day. */
export type TaskGroup = 'overdue' | 'today' | 'soon' | 'later' | 'undated' | 'done';

/** How far "soon" reaches: the next seven days, whichever day a week begins on where the worker lives. */
const soon = 7;

/** Tasks by when they come up, each group in the order that it was given in. `today`: ISO 8601 date. */
export function groupTasks<T extends Task>(tasks: readonly T[], today: string): Record<TaskGroup, T[]> {
  const groups: Record<TaskGroup, T[]> = {
    overdue: [],
    today: [],
    soon: [],
    later: [],
    undated: [],
    done: [],
  };
  const horizon = addDays(today, soon);
  for (const task of tasks) groups[groupOf(task, today, horizon)].push(task);
  // What was done last is what one looks for first.
  groups.done.sort((a, b) => (a.done < b.done ? 1 : a.done > b.done ? -1 : 0));
  return groups;
}

function groupOf({ date, done }: Task, today: string, horizon: string): TaskGroup {
  if (done !== '') return 'done';
  if (date === '') return 'undated';
  if (date < today) return 'overdue';
  if (date === today) return 'today';
  return date <= horizon ? 'soon' : 'later';
}
