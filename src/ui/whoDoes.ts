import type { PlanEntry } from '../casefile/Plan.ts';

/** Who does a part of the plan, by name. */
export function whoDoes(
  { who, name }: Pick<PlanEntry<'strategies'>, 'who' | 'name'>,
  { client, worker }: { client: string; worker: string },
): string {
  if (who === 'client') return client;
  return who === 'worker' ? worker || 'The worker' : name || 'Somebody else';
}
