import type { caseStatuses } from '../casefile/CaseForm.ts';

/** The statuses of a case file as people read them. */
export const caseStatusWords: Record<(typeof caseStatuses)[number], string> = {
  allocated: 'Allocated',
  assessing: 'Assessing',
  working: 'Working',
  reviewing: 'Reviewing',
  closed: 'Closed',
  transferred: 'Transferred',
};
