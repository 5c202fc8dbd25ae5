import * as Y from 'yjs';
import { blankEntry } from './blankEntry.ts';
import { Plan, type PlanEntry, type PlanTable } from './Plan.ts';

/** As many of one kind as are read. */
const most = 3000;

/**
 * The plan as it stands. What is no entry is passed over, a field that is not what it should be reads as empty, and
 * a text that grew too long is cut. Never throws. Goals stand as the client ranks them, what is dated by its date,
 * all else as it was added.
 */
export function readPlan(doc: Y.Doc): Plan {
  const order = (a: { on: string; added: number; id: string }, b: typeof a) =>
    compare(a.on, b.on) || byAdded(a, b);
  return {
    goals: read(doc, 'goals').sort((a, b) => a.order - b.order || compare(a.id, b.id)),
    objectives: read(doc, 'objectives').sort(byAdded),
    strategies: read(doc, 'strategies').sort(byAdded),
    progress: read(doc, 'progress').sort(order),
    concerns: read(doc, 'concerns').sort(byAdded),
    tools: read(doc, 'tools').sort(order),
    measures: read(doc, 'measures').sort(byAdded),
    values: read(doc, 'values').sort(order),
  };
}

function read<T extends PlanTable>(doc: Y.Doc, table: T): PlanEntry<T>[] {
  const { shape } = Plan.shape[table].def.element;
  const blank = blankEntry(table);
  const entries: PlanEntry<T>[] = [];
  for (const [id, map] of doc.getMap(table)) {
    if (entries.length === most) break;
    if (!(map instanceof Y.Map) || !shape.id.safeParse(id).success) continue;
    const entry: Record<string, unknown> = { ...blank, id };
    for (const field of Object.keys(blank)) {
      const said = plain(map.get(field));
      const parser = shape[field as keyof typeof shape];
      const value = parser.safeParse(said);
      if (value.success) entry[field] = value.data;
      else if (typeof said === 'string' && said.length > longest) {
        const cut = parser.safeParse(said.slice(0, longest));
        if (cut.success) entry[field] = cut.data;
      }
    }
    entries.push(entry as PlanEntry<T>);
  }
  return entries;
}

/** As long as a prose field of the plan may be (see `Plan`). */
const longest = 20_000;

const plain = (value: unknown) => (value instanceof Y.Text ? value.toString() : value);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const byAdded = (a: { added: number; id: string }, b: typeof a) => a.added - b.added || compare(a.id, b.id);
