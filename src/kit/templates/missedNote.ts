import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** A missed session is written down too [D140]. */
export const missedNote: Template = {
  id: 'missed',
  version: 1,
  title: 'Missed contact',
  purpose: 'Who did not come or was not there, what was tried, what comes next.',
  group: 'everyday',
  sections: [
    {
      key: 'what-happened',
      label: 'What was planned and what happened',
      kind: 'multiline',
      hint: 'Time and place agreed, how it was agreed, who was not there.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'reason-given',
      label: 'Reason given',
      kind: 'multiline',
      hint: 'In their words, or “unknown” and what was asked.',
      mustHave: true,
      role: 'quote',
    },
    {
      key: 'done',
      label: 'What was tried',
      kind: 'multiline',
      hint: 'Calls, messages, a card left: each with its time.',
      mustHave: true,
      role: 'facts',
    },
    shared.plan,
    shared.nextDate,
  ],
};
