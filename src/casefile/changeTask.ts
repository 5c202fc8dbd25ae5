import * as Y from 'yjs';
import type { Task } from './Task.ts';

/** Sets what differs of a task; one that is not there any more stays away. */
export function changeTask(doc: Y.Doc, id: string, patch: Partial<Omit<Task, 'id'>>): void {
  const fields = doc.getMap('tasks').get(id);
  if (!(fields instanceof Y.Map)) return;
  doc.transact(() => {
    for (const [name, value] of Object.entries(patch))
      if ((fields.get(name) ?? '') !== value) fields.set(name, value);
  });
}
