import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Service plan [D67–D69]. */
export const servicePlan: Template = {
  id: 'service-plan',
  version: 1,
  title: 'Service plan',
  purpose: 'Goals, activities, who, by when, how it is measured.',
  group: 'plan',
  sections: [
    shared.rankedGoals,
    shared.objectives,
    {
      key: 'strategies',
      label: 'How each goal is reached',
      kind: 'multiline',
      hint: 'For each goal, what is done.',
      mustHave: true,
      role: 'plan',
    },
    {
      key: 'who-does-what',
      label: 'Who does what',
      kind: 'multiline',
      hint: 'Client, family, you, other services.',
      mustHave: true,
      role: 'plan',
    },
    {
      key: 'measures',
      label: 'How progress is seen',
      kind: 'multiline',
      hint: 'A number or a sign for each objective, and how often it is looked at.',
      mustHave: true,
      role: 'plan',
    },
    shared.barriers,
    {
      key: 'client-words',
      label: 'The client’s view of this plan',
      kind: 'multiline',
      hint: 'Agreed or not, and in which words.',
      mustHave: true,
      role: 'quote',
    },
    shared.reviewDate,
  ],
};
