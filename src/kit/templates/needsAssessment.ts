import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Needs assessment [D65][D66]: biopsychosocial, with strengths. */
export const needsAssessment: Template = {
  id: 'needs',
  version: 1,
  title: 'Needs assessment',
  purpose: 'Body, mind, people and means; needs, strengths, obstacles.',
  group: 'assessment',
  sections: [
    {
      key: 'problem',
      label: 'What the client wants to change',
      kind: 'multiline',
      hint: 'In their words, in quotation marks.',
      mustHave: true,
      role: 'quote',
    },
    {
      key: 'health',
      label: 'Body',
      kind: 'multiline',
      hint: 'Health, pain, sleep, food, medicine, getting about.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'mood',
      label: 'Mind',
      kind: 'multiline',
      hint: 'Mood, thinking, memory, substance use: what is reported and by whom.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'household',
      label: 'People',
      kind: 'multiline',
      hint: 'Family, friends, neighbours, culture and faith where the client names them.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'living',
      label: 'Means',
      kind: 'multiline',
      hint: 'Home, income, work, school, papers, transport.',
      mustHave: true,
      role: 'facts',
    },
    { ...shared.strengths, mustHave: true },
    {
      key: 'interests',
      label: 'Interests',
      kind: 'multiline',
      hint: 'What they like to do or used to.',
      role: 'facts',
    },
    { ...shared.barriers, label: 'Obstacles', mustHave: true },
    {
      key: 'needs',
      label: 'Needs, most pressing first',
      kind: 'multiline',
      hint: 'One a line, ranked by the client.',
      mustHave: true,
      role: 'plan',
    },
    { ...shared.assessment, mustHave: true },
    shared.plan,
    shared.nextDate,
  ],
};
