import type { CaseCopy } from '../casefile/CaseCopy.ts';

const names = { plan: 'the plan', people: 'people and consents', tasks: 'the tasks' };

/** Which parts of a case file could not be read for a copy, as a sentence without its stop; empty where all could. */
export function partsNotInIt({ unreadParts = [] }: Pick<CaseCopy, 'unreadParts'>): string {
  if (unreadParts.length === 0) return '';
  return `What could not be read, and is not in it: ${unreadParts.map((part) => names[part]).join(', ')}`;
}
