import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Progress or session note [D55], with the parts of D17–D47 that every visit needs. */
export const progressNote: Template = {
  id: 'progress',
  version: 1,
  title: 'Progress note',
  purpose: 'A visit, call or meeting: what happened, what the client said, what comes next.',
  group: 'everyday',
  sections: [
    shared.focus,
    shared.observed,
    { ...shared.clientWords, mustHave: true },
    {
      key: 'interventions',
      label: 'What we did',
      kind: 'multiline',
      hint: 'What you offered or worked on, how the client took it, what helped and what did not.',
      role: 'facts',
    },
    shared.barriers,
    shared.assessment,
    shared.plan,
    shared.nextDate,
    shared.followUp,
  ],
};
