import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Treatment plan [D62]. */
export const treatmentPlan: Template = {
  id: 'treatment-plan',
  version: 1,
  title: 'Treatment plan',
  purpose: 'Diagnosis on file, goals, steps, measures, review.',
  group: 'plan',
  sections: [
    shared.diagnosisOnFile,
    {
      key: 'problem',
      label: 'What the client wants help with',
      kind: 'multiline',
      hint: 'In their words.',
      mustHave: true,
      role: 'quote',
    },
    shared.rankedGoals,
    shared.objectives,
    {
      key: 'interventions',
      label: 'What will be done',
      kind: 'multiline',
      hint: 'Which help, how often, by whom.',
      mustHave: true,
      role: 'plan',
    },
    {
      key: 'measures',
      label: 'How progress is seen',
      kind: 'multiline',
      hint: 'Scale or sign, and when it is taken.',
      mustHave: true,
      role: 'plan',
    },
    shared.strengths,
    shared.reviewDate,
  ],
};
