import type { Plan } from './Plan.ts';

/** Whether nothing was written into a plan. */
export function isEmptyPlan(plan: Plan): boolean {
  return Object.values(plan).every((entries) => entries.length === 0);
}
