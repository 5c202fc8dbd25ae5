import type { CaseForm } from '../casefile/CaseForm.ts';

/** The practice case [D85, D206]: invented, and marked as practice wherever it is shown. */
export const practiceCase: CaseForm = {
  name: 'Anna Practice',
  caseNumber: 'PRACTICE-1',
  pseudonym: 'AP',
  born: '',
  allocated: '',
  practice: true,
};
