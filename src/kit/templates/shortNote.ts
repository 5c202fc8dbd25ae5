import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Short form [D60], for a contact of a few minutes. */
export const shortNote: Template = {
  id: 'short',
  version: 1,
  title: 'Short note',
  purpose: 'What happened, how it felt, next steps.',
  group: 'everyday',
  sections: [
    shared.happened,
    {
      key: 'client-words',
      label: 'How it felt',
      kind: 'multiline',
      hint: 'In the client’s own words, in quotation marks.',
      mustHave: true,
      role: 'quote',
    },
    { ...shared.plan, label: 'Next steps' },
    { ...shared.nextDate, mustHave: false },
  ],
};
