import { CaseForm } from '../casefile/CaseForm.ts';

const damaged = 'This form is damaged: go back and open it again';
const fields: Record<keyof CaseForm, { id: string; problem: string }> = {
  name: { id: 'case-name', problem: 'Type the client’s full name, at most 200 characters' },
  caseNumber: { id: 'case-number', problem: 'Case number must be at most 200 characters' },
  pseudonym: { id: 'case-pseudonym', problem: 'Pseudonym must be at most 200 characters' },
  born: { id: 'case-born', problem: 'Date of birth must be a real date' },
  allocated: { id: 'case-allocated', problem: 'Date of allocation must be a real date' },
  status: { id: 'case-status', problem: 'Choose a status from the list' },
  statusSince: { id: 'case-statusSince', problem: 'Date of the status must be a real date' },
  statusWhy: { id: 'case-statusWhy', problem: 'The reason must be at most 200 characters' },
  preferredName: { id: 'case-preferredName', problem: 'Preferred name must be at most 200 characters' },
  preferredAgreed: { id: 'keep-case', problem: damaged },
  pronouns: { id: 'case-pronouns', problem: 'Pronouns must be at most 200 characters' },
  language: { id: 'case-language', problem: 'Language must be at most 200 characters' },
  interpreter: { id: 'keep-case', problem: damaged },
  phone: { id: 'case-phone', problem: 'Phone must be at most 200 characters' },
  address: { id: 'case-address', problem: 'Address must be at most 500 characters' },
  tags: { id: 'case-tags', problem: 'At most 30 tags, each of at most 40 characters' },
  practice: { id: 'keep-case', problem: damaged },
};

/** What is wrong with a case form, by the id of its field; empty when nothing is. */
export function caseFormProblems(form: CaseForm): Record<string, string> {
  const read = CaseForm.safeParse(form);
  if (read.success) return {};
  const wrong = new Set(read.error.issues.map((issue) => issue.path[0]));
  return Object.fromEntries(
    (Object.keys(fields) as (keyof CaseForm)[])
      .filter((key) => wrong.has(key))
      .map((key) => [fields[key].id, fields[key].problem]),
  );
}
