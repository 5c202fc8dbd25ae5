import type { Template } from '../Template.ts';

/** Chronology entry [D75]: the first is the day of allocation. */
export const chronologyEntry: Template = {
  id: 'chronology',
  version: 1,
  title: 'Chronology entry',
  purpose: 'One event: what, who, source, why it matters.',
  group: 'summary',
  sections: [
    {
      key: 'what-happened',
      label: 'Event',
      kind: 'multiline',
      hint: 'One or two sentences, with what it rests on.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'event-kind',
      label: 'Kind of event',
      kind: 'choice',
      options: [
        'Allocation',
        'Life event',
        'Contact',
        'Meeting',
        'Health',
        'Housing',
        'Education or work',
        'Police or court',
        'Safety',
        'Service began or ended',
        'Other',
      ],
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'source',
      label: 'Source',
      kind: 'text',
      hint: 'Who said so or which paper, and its date.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'assessment',
      label: 'Significance',
      kind: 'multiline',
      hint: 'Why it matters, in your view.',
      role: 'opinion',
    },
    { key: 'done', label: 'What was done', kind: 'multiline', hint: '“N/A” if nothing.', role: 'facts' },
  ],
};
