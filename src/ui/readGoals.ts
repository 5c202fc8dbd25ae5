import { readPlan } from '../casefile/readPlan.ts';
import type { VaultApi } from '../vault/VaultApi.ts';

/** The words of the goals that a case file's plan works on, as the client ranks them. */
export async function readGoals(vault: VaultApi, caseId: string): Promise<string[]> {
  const part = await vault.openPart(caseId, 'plan');
  const { goals } = readPlan(part.doc);
  await part.close();
  return goals
    .filter(({ state, text }) => state === 'active' && text.trim() !== '')
    .map(({ text }) => text.trim());
}
