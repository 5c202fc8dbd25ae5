import type { ConsentState } from '../casefile/consentState.ts';
import type { Consent } from '../casefile/People.ts';
import { formatDate } from './formatDate.ts';

/** The states of a consent as a worker reads them. */
export const consentWords: Record<ConsentState, string> = {
  active: 'Active',
  ending: 'Ends within 30 days',
  'to-come': 'Not yet',
  ended: 'Ended',
};

/** What is known of a consent beside whom it is to and what it is about, a line each. */
export function consentFacts(consent: Consent, locale: string): string[] {
  const { from, until, withdrawn, how, copy, purpose, conditions } = consent;
  const dates = [
    from && `From ${formatDate(from, locale)}`,
    until && `${from ? 'until' : 'Until'} ${formatDate(until, locale)}`,
    !until && from && 'no end set',
    withdrawn && `withdrawn ${formatDate(withdrawn, locale)}`,
  ];
  return [
    purpose && `For: ${purpose}`,
    conditions && `On condition: ${conditions}`,
    dates.filter(Boolean).join(' · '),
    [how && `Given ${how}`, copy ? `copy: ${copy}` : 'where its copy lies is not said']
      .filter(Boolean)
      .join(' · '),
  ].filter((line) => line !== '');
}
