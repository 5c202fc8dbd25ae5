import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** PIE: problem, intervention, and what came of it. */
export const pieNote: Template = {
  id: 'pie',
  version: 1,
  title: 'PIE note',
  purpose: 'Problem, intervention, evaluation.',
  group: 'format',
  sections: [
    {
      key: 'problem',
      label: 'Problem',
      kind: 'multiline',
      hint: 'What the matter was, as the client put it and as you saw it.',
      mustHave: true,
      role: 'facts',
    },
    { ...shared.interventions, label: 'Intervention' },
    {
      key: 'evaluation',
      label: 'Evaluation',
      kind: 'multiline',
      hint: 'What came of it: what changed, by how much, and how you know.',
      mustHave: true,
      role: 'facts',
    },
    shared.plan,
    shared.nextDate,
  ],
};
