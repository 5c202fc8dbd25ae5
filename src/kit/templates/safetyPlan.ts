import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Safety plan [D79]. */
export const safetyPlan: Template = {
  id: 'safety-plan',
  version: 1,
  title: 'Safety plan',
  purpose: 'Signs, what helps, whom to call, safe places.',
  group: 'plan',
  sections: [
    {
      key: 'signs',
      label: 'Signs that it is getting worse',
      kind: 'multiline',
      hint: 'As the client describes them.',
      mustHave: true,
      role: 'quote',
    },
    {
      key: 'coping',
      label: 'What helps, alone',
      kind: 'multiline',
      hint: 'Things that have helped before.',
      mustHave: true,
      role: 'quote',
    },
    {
      key: 'people',
      label: 'People and places that help',
      kind: 'multiline',
      hint: 'Names and numbers; places to go.',
      mustHave: true,
      role: 'plan',
    },
    {
      key: 'professionals',
      label: 'Services to call',
      kind: 'multiline',
      hint: 'Name, number, hours; the number for an emergency.',
      mustHave: true,
      role: 'plan',
    },
    {
      key: 'environment',
      label: 'Making the place safer',
      kind: 'multiline',
      hint: 'What is put away, locked, given to whom.',
      mustHave: true,
      role: 'plan',
    },
    {
      key: 'reasons',
      label: 'Reasons to go on',
      kind: 'multiline',
      hint: 'In the client’s words.',
      role: 'quote',
    },
    {
      key: 'informed',
      label: 'Who has a copy',
      kind: 'multiline',
      hint: 'Name and date.',
      mustHave: true,
      role: 'facts',
    },
    shared.reviewDate,
  ],
};
