import type * as Y from 'yjs';

/** Takes a task out of its case file; `addTask` puts it back as it was. */
export function removeTask(doc: Y.Doc, id: string): void {
  doc.getMap('tasks').delete(id);
}
