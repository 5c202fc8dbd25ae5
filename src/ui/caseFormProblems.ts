import { CaseForm } from '../casefile/CaseForm.ts';

const fields: Record<keyof CaseForm, { id: string; problem: string }> = {
  name: { id: 'case-name', problem: 'Type the client’s full name, at most 200 characters' },
  caseNumber: { id: 'case-number', problem: 'Case number must be at most 200 characters' },
  pseudonym: { id: 'case-pseudonym', problem: 'Pseudonym must be at most 200 characters' },
  born: { id: 'case-born', problem: 'Date of birth must be a real date' },
  allocated: { id: 'case-allocated', problem: 'Date of allocation must be a real date' },
  practice: { id: 'keep-case', problem: 'This form is damaged: go back and open it again' },
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
