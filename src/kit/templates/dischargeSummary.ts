import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Discharge or termination summary [D63]. */
export const dischargeSummary: Template = {
  id: 'discharge',
  version: 1,
  title: 'Discharge summary',
  purpose: 'Course, state at the end, plan after.',
  group: 'summary',
  sections: [
    {
      key: 'problem',
      label: 'Reason for service',
      kind: 'multiline',
      hint: 'At the start, in the client’s words.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'interventions',
      label: 'What was done',
      kind: 'multiline',
      hint: 'Which help, from when to when, how often.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'progress',
      label: 'Progress by goal',
      kind: 'multiline',
      hint: 'Reached, partly, not; with measures.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'medicine',
      label: 'Medicine at discharge',
      kind: 'multiline',
      hint: 'As on the list of the prescriber, with date. “N/A” if none.',
      mustHave: true,
      role: 'facts',
    },
    shared.diagnosisOnFile,
    {
      key: 'risk-now',
      label: 'Safety at discharge',
      kind: 'multiline',
      hint: 'What is known, from whom.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'plan',
      label: 'Plan after discharge',
      kind: 'multiline',
      hint: 'Appointments with dates, who is told, whom to call.',
      mustHave: true,
      role: 'plan',
    },
    {
      key: 'client-words',
      label: 'The client’s view',
      kind: 'multiline',
      hint: 'In their words.',
      role: 'quote',
    },
  ],
};
