import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** SIRP: situation, intervention, response, plan. */
export const sirpNote: Template = {
  id: 'sirp',
  version: 1,
  title: 'SIRP note',
  purpose: 'Situation, intervention, response, plan.',
  group: 'format',
  sections: [
    {
      key: 'what-happened',
      label: 'Situation',
      kind: 'multiline',
      hint: 'What the client came with and what had happened, with dates.',
      mustHave: true,
      role: 'facts',
    },
    { ...shared.interventions, label: 'Intervention' },
    { ...shared.reaction, label: 'Response' },
    { ...shared.plan, label: 'Plan' },
    shared.nextDate,
  ],
};
