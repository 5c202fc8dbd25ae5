import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Phone contact [D5]. */
export const phoneNote: Template = {
  id: 'phone',
  version: 1,
  title: 'Phone contact',
  purpose: 'A call or message: with whom, what was said, what was agreed.',
  group: 'everyday',
  sections: [
    {
      key: 'who-involved',
      label: 'With whom',
      kind: 'text',
      hint: 'Name, role and number or address used.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'direction',
      label: 'Who called',
      kind: 'choice',
      options: ['I called', 'They called', 'No answer', 'Message left', 'Text message', 'E-mail'],
      mustHave: true,
      role: 'facts',
    },
    shared.focus,
    {
      key: 'what-happened',
      label: 'What was said',
      kind: 'multiline',
      hint: 'In order. Quotes in quotation marks.',
      mustHave: true,
      role: 'facts',
    },
    { ...shared.plan, label: 'What was agreed' },
    { ...shared.nextDate, mustHave: false },
  ],
};
