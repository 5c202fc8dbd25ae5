import type * as Y from 'yjs';
import { readPlan } from './readPlan.ts';
import { writePlan } from './writePlan.ts';

/** Between two ranks that are nearer than this, there is no room for a third. */
const least = 1e-6;

/**
 * Moves a goal up (-1) or down (1) in the client's ranking of those that are worked on. Only its own rank is written, halfway between those it
 * comes to stand between, so that two devices which each move another goal agree. Where there is no room, as when
 * two devices gave the same rank, all are ranked anew.
 */
export function moveGoal(doc: Y.Doc, id: string, by: -1 | 1): void {
  const goals = readPlan(doc).goals.filter(({ state }) => state === 'active');
  const from = goals.findIndex((goal) => goal.id === id);
  const to = from + by;
  const [goal] = from < 0 || to < 0 || to >= goals.length ? [] : goals.splice(from, 1);
  if (goal === undefined) return;
  goals.splice(to, 0, goal);
  const before = goals[to - 1]?.order;
  const after = goals[to + 1]?.order;
  doc.transact(() => {
    if (before === undefined) writePlan(doc, 'goals', id, { order: (after ?? 1) - 1 });
    else if (after === undefined) writePlan(doc, 'goals', id, { order: before + 1 });
    else if (after - before > least) writePlan(doc, 'goals', id, { order: (before + after) / 2 });
    else for (const [order, one] of goals.entries()) writePlan(doc, 'goals', one.id, { order });
  });
}
