import type { CaseCopy } from '../casefile/CaseCopy.ts';
import { partNames } from './partNames.ts';

/** Which parts of a case file could not be read for a copy, as a sentence without its stop; empty where all could. */
export function partsNotInIt({ unreadParts = [] }: Pick<CaseCopy, 'unreadParts'>): string {
  if (unreadParts.length === 0) return '';
  return `What could not be read, and is not in it: ${unreadParts.map((part) => partNames[part].toLowerCase()).join('; ')}`;
}
