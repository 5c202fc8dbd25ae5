import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** GIRP: begins at the goal of the plan [D32]. */
export const girpNote: Template = {
  id: 'girp',
  version: 1,
  title: 'GIRP note',
  purpose: 'Goal, intervention, response, plan.',
  group: 'format',
  sections: [
    {
      key: 'goals',
      label: 'Goal',
      kind: 'multiline',
      hint: 'Which goal of the plan this was about, in the client’s words.',
      mustHave: true,
      role: 'plan',
    },
    { ...shared.interventions, label: 'Intervention' },
    { ...shared.reaction, label: 'Response' },
    { ...shared.plan, label: 'Plan' },
    shared.nextDate,
  ],
};
