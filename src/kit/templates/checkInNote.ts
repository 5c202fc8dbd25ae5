import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Check-in note [D80]. */
export const checkInNote: Template = {
  id: 'check-in',
  version: 1,
  title: 'Check-in',
  purpose: 'A short contact between two visits.',
  group: 'everyday',
  sections: [
    shared.focus,
    {
      key: 'progress',
      label: 'Since last time',
      kind: 'multiline',
      hint: 'What was agreed, what was done, what was not and why.',
      mustHave: true,
      role: 'facts',
    },
    shared.clientWords,
    shared.plan,
    shared.nextDate,
  ],
};
