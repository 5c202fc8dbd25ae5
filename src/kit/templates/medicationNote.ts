import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Medication note [D72]: dosage, frequency, side effects, changes. It records, and never advises. */
export const medicationNote: Template = {
  id: 'medication',
  version: 1,
  title: 'Medication note',
  purpose: 'What is taken, how it goes, what has changed. A record, never advice.',
  group: 'everyday',
  sections: [
    {
      key: 'medicine',
      label: 'Medicine',
      kind: 'text',
      hint: 'Name as on the box or prescription.',
      mustHave: true,
      role: 'facts',
    },
    { key: 'dose', label: 'Dose', kind: 'text', hint: 'Such as 50 mg.', mustHave: true, role: 'facts' },
    {
      key: 'frequency',
      label: 'How often',
      kind: 'text',
      hint: 'Such as once a day, in the morning.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'taken-as-agreed',
      label: 'Taken as agreed',
      kind: 'choice',
      options: ['Yes', 'Partly', 'No', 'Not known'],
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'reason-given',
      label: 'Reason given',
      kind: 'multiline',
      hint: 'If not taken as agreed: which doses, on which dates, and the reason in the client’s words.',
      role: 'quote',
    },
    {
      key: 'side-effects',
      label: 'Side effects',
      kind: 'multiline',
      hint: 'What the client reports, and what you saw. “None reported” if so.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'changes',
      label: 'Changes',
      kind: 'multiline',
      hint: 'What was changed, by whom, from which date. “N/A” if nothing.',
      mustHave: true,
      role: 'facts',
    },
    shared.plan,
    { key: 'next-date', label: 'Next contact', kind: 'date', role: 'plan' },
  ],
};
