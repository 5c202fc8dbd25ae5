import type { KnownCase } from './KnownCase.ts';
import type { CaseItem } from './VaultApi.ts';

/** Case files as their list shows them, by name. */
export function caseItems(cases: Iterable<KnownCase>): CaseItem[] {
  return [...cases]
    .map(({ id, form, hold }) => ({
      id,
      // The profile may arrive a moment after the list that names its case file.
      name: form.name === '' ? 'Name not read yet' : form.name,
      caseNumber: form.caseNumber,
      practice: form.practice,
      hold,
    }))
    .sort((a, b) => a.name.localeCompare(b.name) || a.caseNumber.localeCompare(b.caseNumber));
}
