import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Seven-part note [D57]; header and signature are part of every note. */
export const sevenPartNote: Template = {
  id: 'seven-part',
  version: 1,
  title: 'Seven-part note',
  purpose: 'Problem, key facts, challenges, progress, plan.',
  group: 'format',
  sections: [
    {
      key: 'problem',
      label: 'Problem',
      kind: 'multiline',
      hint: 'A short account of the main matter, in plain words.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'observed',
      label: 'Key facts',
      kind: 'multiline',
      hint: 'What you saw and heard, with times.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'barriers',
      label: 'Challenges',
      kind: 'multiline',
      hint: 'What stands in the way. “N/A” if nothing.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'progress',
      label: 'Progress',
      kind: 'multiline',
      hint: 'What changed since last time: wins and setbacks.',
      mustHave: true,
      role: 'facts',
    },
    shared.plan,
    shared.nextDate,
  ],
};
