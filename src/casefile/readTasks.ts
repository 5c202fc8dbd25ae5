import * as Y from 'yjs';
import { orderTasks } from './orderTasks.ts';
import { readTask } from './readTask.ts';
import type { Task } from './Task.ts';

/** As many as are read of one case file: more than a worker could ever write down. */
const most = 5000;

/** The tasks of a case file, the soonest first; what is none is passed over. Never throws. */
export function readTasks(doc: Y.Doc): Task[] {
  const found: Task[] = [];
  for (const [id, raw] of doc.getMap('tasks')) {
    if (found.length === most) break;
    const task = raw instanceof Y.Map ? readTask(id, (name) => raw.get(name)) : undefined;
    if (task !== undefined) found.push(task);
  }
  return orderTasks(found);
}
