import * as Y from 'yjs';
import type { PlanTable } from './Plan.ts';

/** What stands under an entry of one kind, and the field that says under which. */
const under: Partial<Record<PlanTable, readonly [PlanTable, string][]>> = {
  goals: [
    ['objectives', 'goal'],
    ['strategies', 'goal'],
    ['progress', 'goal'],
  ],
  measures: [['values', 'measure']],
};

/** Takes an entry out of the plan with all that stands under it. `origin`: by which a `Y.UndoManager` knows it. */
export function removeFromPlan(doc: Y.Doc, table: PlanTable, id: string, origin?: unknown): void {
  doc.transact(() => {
    doc.getMap(table).delete(id);
    for (const [other, field] of under[table] ?? []) {
      const entries = doc.getMap(other);
      for (const [key, map] of [...entries]) {
        if (map instanceof Y.Map && map.get(field) === id) entries.delete(key);
      }
    }
  }, origin);
}
