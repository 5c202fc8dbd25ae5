import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Five themes [D61][D25–D30]. */
export const fiveThemesNote: Template = {
  id: 'five-themes',
  version: 1,
  title: 'Five themes',
  purpose: 'Symptoms, mood, behaviour, function, response to treatment.',
  group: 'format',
  sections: [
    {
      key: 'symptoms',
      label: 'Symptoms',
      kind: 'multiline',
      hint: 'What the client reports, since when, how strong.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'mood',
      label: 'Mood and energy',
      kind: 'multiline',
      hint: 'What they say about it, and what you saw.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'behaviour',
      label: 'Behaviour',
      kind: 'multiline',
      hint: 'Visits, work, attendance: what was done, when.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'function',
      label: 'Function',
      kind: 'multiline',
      hint: 'Home, job, school, relationships, sleep.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'response',
      label: 'Response to treatment',
      kind: 'multiline',
      hint: 'How medicine or therapy is going, in their words.',
      mustHave: true,
      role: 'facts',
    },
    shared.plan,
    shared.nextDate,
  ],
};
