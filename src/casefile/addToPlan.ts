import type * as Y from 'yjs';
import { newId } from '../bytes/newId.ts';
import type { PlanEntry, PlanTable } from './Plan.ts';
import { writePlan } from './writePlan.ts';

/** Begins an entry of the plan; gives its id. `now`: milliseconds since 1970. */
export function addToPlan<T extends PlanTable>(
  doc: Y.Doc,
  table: T,
  fields: Partial<Omit<PlanEntry<T>, 'id'>>,
  now: number,
): string {
  const id = newId();
  writePlan(doc, table, id, { ...fields, added: now });
  return id;
}
