import type { Template } from '../Template.ts';

/** Progress or session note [D55], with the parts of D17–D47 that every visit needs. */
export const progressNote: Template = {
  id: 'progress',
  version: 1,
  title: 'Progress note',
  purpose: 'A visit, call or meeting: what happened, what the client said, what comes next.',
  group: 'everyday',
  sections: [
    {
      key: 'focus',
      label: 'Main topic',
      kind: 'text',
      hint: 'What was this contact about? One line.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'observed',
      label: 'What I saw and heard',
      kind: 'multiline',
      hint: 'Facts in order, with times. What would a camera have shown?',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'client-words',
      label: 'In the client’s words',
      kind: 'multiline',
      hint: 'Short quotes, in quotation marks. What did they say they felt or want?',
      mustHave: true,
      role: 'quote',
    },
    {
      key: 'interventions',
      label: 'What we did',
      kind: 'multiline',
      hint: 'What you offered or worked on, how the client took it, what helped and what did not.',
      role: 'facts',
    },
    {
      key: 'barriers',
      label: 'Worries and barriers',
      kind: 'multiline',
      hint: 'What stands in the way? “N/A” if nothing.',
      role: 'facts',
    },
    {
      key: 'assessment',
      label: 'My assessment',
      kind: 'multiline',
      hint: 'Your opinion, marked as yours, and what it rests on.',
      role: 'opinion',
    },
    {
      key: 'plan',
      label: 'Plan and next steps',
      kind: 'multiline',
      hint: 'Who does what, by when.',
      mustHave: true,
      role: 'plan',
    },
    { key: 'next-date', label: 'Next contact', kind: 'date', mustHave: true, role: 'plan' },
    { key: 'follow-up-needed', label: 'Follow-up needed', kind: 'yes-no', role: 'plan' },
  ],
};
