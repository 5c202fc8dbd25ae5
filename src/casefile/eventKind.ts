import type { EventKind } from './DueProfile.ts';

/** Kinds of note, by the ids of their templates; whatever else there is counts as a contact. */
const kinds: Readonly<Record<string, EventKind>> = {
  crisis: 'incident',
  'home-visit': 'visit',
  intake: 'assessment',
  needs: 'assessment',
  diagnosis: 'assessment',
  'service-plan': 'assessment',
  'treatment-plan': 'assessment',
  summary: 'assessment',
  closing: 'assessment',
  discharge: 'assessment',
};

/** Which kind of event a note is about, as far as its due time goes. `templateId`: what it was begun from. */
export function eventKind(templateId: string): EventKind {
  return (Object.hasOwn(kinds, templateId) ? kinds[templateId] : undefined) ?? 'contact';
}
