import { kindName } from '../checks/kindName.ts';
import type { FoundItem } from './FoundItem.ts';

/** A finding among the others, for whoever hears it: "3 of 7: “lazy”, Judgment". */
export function findingWords(found: readonly FoundItem[], index: number): string {
  const finding = found[index]?.placed.finding;
  if (finding === undefined) return '';
  const term = finding.term.replace(/\s+/g, ' ').slice(0, 60);
  return `${index + 1} of ${found.length}: “${term}”, ${kindName[finding.kind]}`;
}
