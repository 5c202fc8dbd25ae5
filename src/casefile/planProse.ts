import type { PlanTable } from './Plan.ts';

const prose: Readonly<Record<PlanTable, readonly string[]>> = {
  goals: ['text', 'why'],
  objectives: ['text'],
  strategies: ['text'],
  progress: ['text'],
  concerns: ['text', 'answer'],
  tools: ['text', 'said'],
  measures: [],
  values: [],
};

/** Whether a field of the plan is kept as a shared text, which two people may type in at once (P4). */
export function planProse(table: PlanTable, field: string): boolean {
  return prose[table].includes(field);
}
