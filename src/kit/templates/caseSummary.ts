import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Case summary [D76]. */
export const caseSummary: Template = {
  id: 'summary',
  version: 1,
  title: 'Case summary',
  purpose: 'Where things stand, on a page.',
  group: 'summary',
  sections: [
    {
      key: 'problem',
      label: 'Why we are involved',
      kind: 'multiline',
      hint: 'Since when, referred by whom, for what.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'household',
      label: 'Who is who',
      kind: 'multiline',
      hint: 'Household, family, professionals.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'progress',
      label: 'What has happened',
      kind: 'multiline',
      hint: 'The main events with dates.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'risk-now',
      label: 'Safety now',
      kind: 'multiline',
      hint: 'What is known, from whom, since when.',
      mustHave: true,
      role: 'facts',
    },
    shared.strengths,
    { ...shared.goals, mustHave: true },
    {
      key: 'client-words',
      label: 'The client’s view',
      kind: 'multiline',
      hint: 'In their words.',
      mustHave: true,
      role: 'quote',
    },
    { ...shared.assessment, mustHave: true },
    shared.plan,
  ],
};
