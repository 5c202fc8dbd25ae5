import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** SOAP: what was said, what was seen, what it means, what comes next. */
export const soapNote: Template = {
  id: 'soap',
  version: 1,
  title: 'SOAP note',
  purpose: 'Subjective, objective, assessment, plan.',
  group: 'format',
  sections: [
    {
      key: 'client-words',
      label: 'Subjective',
      kind: 'multiline',
      hint: 'What the client says about it: feelings, symptoms, wishes. Quotes in quotation marks.',
      mustHave: true,
      role: 'quote',
    },
    {
      key: 'observed',
      label: 'Objective',
      kind: 'multiline',
      hint: 'What you saw, heard or measured. No opinion.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'assessment',
      label: 'Assessment',
      kind: 'multiline',
      hint: 'What it means in your view, and what that rests on.',
      mustHave: true,
      role: 'opinion',
    },
    { ...shared.plan, label: 'Plan' },
    shared.nextDate,
  ],
};
