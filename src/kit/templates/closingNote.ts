import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Closing and transfer [D77]. */
export const closingNote: Template = {
  id: 'closing',
  version: 1,
  title: 'Closing or transfer',
  purpose: 'Why, what was done, what is left, who takes over.',
  group: 'summary',
  sections: [
    {
      key: 'reason',
      label: 'Reason',
      kind: 'choice',
      options: [
        'Goals reached',
        'Transferred',
        'Moved away',
        'Client’s wish',
        'No contact',
        'No longer eligible',
        'Died',
        'Other',
      ],
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'progress',
      label: 'What was done and what changed',
      kind: 'multiline',
      hint: 'By goal, with dates.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'open-tasks',
      label: 'What is left to do',
      kind: 'multiline',
      hint: 'One a line: what, who now, by when. “N/A” if nothing.',
      mustHave: true,
      role: 'plan',
    },
    {
      key: 'risk-now',
      label: 'Safety',
      kind: 'multiline',
      hint: 'What the next worker must know.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'handed-to',
      label: 'Handed to',
      kind: 'text',
      hint: 'Name, role, date. “N/A” when closed.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'client-words',
      label: 'The client’s view',
      kind: 'multiline',
      hint: 'What they were told and what they said.',
      mustHave: true,
      role: 'quote',
    },
    {
      key: 'return',
      label: 'How to come back',
      kind: 'multiline',
      hint: 'What the client was told about it.',
      role: 'facts',
    },
    shared.assessment,
  ],
};
