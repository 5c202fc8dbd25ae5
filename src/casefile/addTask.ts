import * as Y from 'yjs';
import type { Task } from './Task.ts';

/**
 * Puts a task into its case file, or puts one back that was removed. A map of its own for each, one key a field, so
 * that two devices which change different fields offline keep both changes (P4).
 */
export function addTask(doc: Y.Doc, { id, ...fields }: Task): void {
  const written = Object.entries(fields).filter(([, value]) => value !== '');
  doc.getMap('tasks').set(id, new Y.Map(written));
}
