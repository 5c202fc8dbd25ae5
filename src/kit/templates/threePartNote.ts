import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Three parts [D59]. */
export const threePartNote: Template = {
  id: 'three-part',
  version: 1,
  title: 'What happened, learned, next',
  purpose: 'Three short parts.',
  group: 'format',
  sections: [
    shared.happened,
    {
      key: 'learned',
      label: 'What we learned',
      kind: 'multiline',
      hint: 'What the client and you know now that you did not know before.',
      mustHave: true,
      role: 'facts',
    },
    { ...shared.plan, label: 'What comes next' },
    shared.nextDate,
  ],
};
