import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** BIRP: what the client did, what you did, how they responded, what comes next. */
export const birpNote: Template = {
  id: 'birp',
  version: 1,
  title: 'BIRP note',
  purpose: 'Behaviour, intervention, response, plan.',
  group: 'format',
  sections: [
    {
      key: 'observed',
      label: 'Behaviour',
      kind: 'multiline',
      hint: 'What the client did and said, with times.',
      mustHave: true,
      role: 'facts',
    },
    { ...shared.interventions, label: 'Intervention' },
    { ...shared.reaction, label: 'Response' },
    { ...shared.plan, label: 'Plan' },
    shared.nextDate,
  ],
};
