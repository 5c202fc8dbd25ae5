import * as Y from 'yjs';
import { blankEntry } from './blankEntry.ts';
import type { PlanEntry, PlanTable } from './Plan.ts';
import { planProse } from './planProse.ts';
import { setText } from './setText.ts';

type Fields<T extends PlanTable> = Partial<Omit<PlanEntry<T>, 'id'>>;

/**
 * Sets fields of an entry of the plan, and begins the entry where there is none with this id. Only what differs is
 * written, field by field, so that what two devices change apart is kept of both (P4).
 */
export function writePlan<T extends PlanTable>(
  doc: Y.Doc,
  table: T,
  id: string,
  fields: Fields<T>,
  origin?: unknown,
): void {
  doc.transact(() => {
    const entries = doc.getMap(table);
    const there = entries.get(id);
    const map: Y.Map<unknown> = there instanceof Y.Map ? there : new Y.Map();
    if (map !== there) {
      entries.set(id, map);
      // The shared texts are made with it: made later by two devices, one would replace the other.
      for (const field of Object.keys(blankEntry(table)))
        if (planProse(table, field)) map.set(field, new Y.Text());
    }
    for (const [field, value] of Object.entries(fields)) {
      const now = map.get(field);
      if (!planProse(table, field)) {
        if (now !== value) map.set(field, value);
      } else if (now instanceof Y.Text) setText(now, String(value));
      else map.set(field, new Y.Text(String(value)));
    }
  }, origin);
}
