import type { Task } from './Task.ts';

/** Tasks as they come up: by day and time, those without a day last, and then as they were written down. */
export function orderTasks<T extends Task>(tasks: readonly T[]): T[] {
  const placed = tasks.map((task) => ({
    task,
    place: `${task.date || '9'} ${task.start || '0'} ${task.made} ${task.id}`,
  }));
  return placed.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0)).map(({ task }) => task);
}
