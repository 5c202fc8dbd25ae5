import type { Template } from '../Template.ts';
import { sharedSections as shared } from './sharedSections.ts';

/** Diagnosis session [D73]. */
export const diagnosisNote: Template = {
  id: 'diagnosis',
  version: 1,
  title: 'Diagnosis session',
  purpose: 'What was asked, found and said about a diagnosis, and by whom.',
  group: 'assessment',
  sections: [
    shared.focus,
    {
      key: 'symptoms',
      label: 'What the client reports',
      kind: 'multiline',
      hint: 'Symptoms, since when, how strong, in their words.',
      mustHave: true,
      role: 'quote',
    },
    shared.observed,
    {
      key: 'measures',
      label: 'Measures',
      kind: 'multiline',
      hint: 'Scale, score, date, who took it. “N/A” if none.',
      mustHave: true,
      role: 'facts',
    },
    {
      key: 'diagnosis',
      label: 'Diagnosis',
      kind: 'multiline',
      hint: 'As made or on file: by whom, on which date, what is not settled.',
      mustHave: true,
      role: 'diagnosis',
    },
    {
      key: 'client-words',
      label: 'What was explained, and the answer',
      kind: 'multiline',
      hint: 'What the client was told and what they said.',
      mustHave: true,
      role: 'quote',
    },
    shared.plan,
    shared.nextDate,
  ],
};
