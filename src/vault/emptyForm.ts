import type { CaseForm } from '../casefile/CaseForm.ts';

/** Of a case file whose profile was not read yet. */
export const emptyForm: CaseForm = {
  name: '',
  caseNumber: '',
  pseudonym: '',
  born: '',
  allocated: '',
  practice: false,
};
