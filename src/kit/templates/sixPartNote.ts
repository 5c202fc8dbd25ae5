import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Six-part note [D56]; its first part, name and date, is the head of every note. */
export const sixPartNote: Template = {
  id: 'six-part',
  version: 1,
  title: 'Six-part note',
  purpose: 'Focus, observations, goals, plan, follow-up, under the head.',
  group: 'format',
  sections: [
    shared.focus,
    { ...shared.observed, label: 'Observations' },
    { ...shared.goals, mustHave: true },
    shared.plan,
    {
      key: 'tasks',
      label: 'Follow-up tasks',
      kind: 'multiline',
      hint: 'One a line: who, what, by when.',
      mustHave: true,
      role: 'plan',
    },
    shared.nextDate,
  ],
};
