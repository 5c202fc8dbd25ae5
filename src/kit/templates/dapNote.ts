import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** DAP: facts and quotes together, then assessment and plan. */
export const dapNote: Template = {
  id: 'dap',
  version: 1,
  title: 'DAP note',
  purpose: 'Data, assessment, plan.',
  group: 'format',
  sections: [
    {
      key: 'observed',
      label: 'Data',
      kind: 'multiline',
      hint: 'What happened, what you saw, what the client said.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'assessment',
      label: 'Assessment',
      kind: 'multiline',
      hint: 'What it means in your view, and what that rests on.',
      mustHave: true,
      role: 'opinion',
    },
    { ...shared.plan, label: 'Plan' },
    shared.nextDate,
  ],
};
