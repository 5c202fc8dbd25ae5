import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Home visit [D5][D20]. */
export const homeVisitNote: Template = {
  id: 'home-visit',
  version: 1,
  title: 'Home visit',
  purpose: 'A visit at home: who was there, what was seen and said.',
  group: 'everyday',
  sections: [
    {
      key: 'purpose',
      label: 'Purpose of the visit',
      kind: 'text',
      hint: 'Planned or not, and why you went.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'who-involved',
      label: 'Who was there',
      kind: 'multiline',
      hint: 'Names and how each is related to the client.',
      mustHave: true,
      role: 'facts',
    },
    { ...shared.observed, hint: 'Rooms you saw, what was there, what people did. Facts, with times.' },
    shared.clientWords,
    {
      key: 'risk-now',
      label: 'Safety',
      kind: 'multiline',
      hint: 'What you saw that bears on safety, for the client and for workers.',
      mustHave: true,
      role: 'facts',
    },
    { ...shared.interventions, mustHave: false },
    shared.assessment,
    shared.plan,
    shared.nextDate,
  ],
};
