import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Crisis note [D71]: date, time, what happened, who was involved, what was done. */
export const crisisNote: Template = {
  id: 'crisis',
  version: 1,
  title: 'Crisis note',
  purpose: 'An incident or crisis: what happened, who was there, what was done, who was told.',
  group: 'everyday',
  sections: [
    shared.happened,
    {
      key: 'who-involved',
      label: 'Who was involved',
      kind: 'multiline',
      hint: 'Names and roles, and how each can be reached.',
      mustHave: true,
      role: 'facts',
    },
    { ...shared.clientWords, hint: 'What they said, in quotation marks.' },
    {
      key: 'risk-now',
      label: 'Safety now',
      kind: 'multiline',
      hint: 'Who is safe, who is not, and what that rests on.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'done',
      label: 'What was done',
      kind: 'multiline',
      hint: 'Each step, who took it, at what time.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'informed',
      label: 'Who was told',
      kind: 'multiline',
      hint: 'Name, role and time of each call or message.',
      mustHave: true,
      role: 'facts',
    },
    shared.assessment,
    { ...shared.plan, hint: 'Who does what, by when. The number to call in a bad moment.' },
    shared.nextDate,
    shared.followUp,
  ],
};
