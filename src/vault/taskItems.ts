import { orderTasks } from '../casefile/orderTasks.ts';
import type { KnownCase } from './KnownCase.ts';
import type { TaskItem } from './VaultApi.ts';

/** What is open in these case files, the soonest first. */
export function taskItems(cases: Iterable<KnownCase>): TaskItem[] {
  return orderTasks([...cases].flatMap(({ id, tasks }) => tasks.map((task) => ({ ...task, caseId: id }))));
}
