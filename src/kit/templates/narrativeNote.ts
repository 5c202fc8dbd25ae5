import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Narrative note [D58]: the story first, then what comes next. */
export const narrativeNote: Template = {
  id: 'narrative',
  version: 1,
  title: 'Narrative note',
  purpose: 'The story of the contact in your own order.',
  group: 'format',
  sections: [
    shared.happened,
    shared.clientWords,
    shared.assessment,
    shared.plan,
    {
      key: 'tasks',
      label: 'Follow-up tasks',
      kind: 'multiline',
      hint: 'One a line: who, what, by when.',
      role: 'plan',
    },
    shared.nextDate,
  ],
};
