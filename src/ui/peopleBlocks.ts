import { consentState } from '../casefile/consentState.ts';
import type { People } from '../casefile/People.ts';
import { alertFacts } from './alertFacts.ts';
import type { CopyBlock } from './CopyBlock.ts';
import { confirmedWords } from './confirmedWords.ts';
import { consentFacts, consentWords } from './consentFacts.ts';
import { contactLinks } from './contactLinks.ts';

/** People, alerts and consents as pieces of a copy; each as it stood on `day`, an ISO 8601 date. */
export function peopleBlocks(people: People, day: string, locale: string): CopyBlock[] {
  const { alerts, contacts, consents } = people;
  return [
    ...under(
      'Risks and alerts',
      alerts.map((alert) => [alert.what, [alertFacts(alert, day, locale)]]),
    ),
    ...under(
      'People and links',
      contacts.map((contact) => [
        contact.name || 'No name yet',
        [
          join([contact.relation, contact.role]),
          join([contact.phone, contact.email]),
          join([contact.language, contact.interpreter && 'interpreter needed']),
          contact.told && `May be told: ${contact.told}`,
          ...contactLinks(people, contact.id),
          contact.notes,
          confirmedWords(contact.confirmed, day, locale),
        ],
      ]),
    ),
    ...under(
      'Consents and releases',
      consents.map((consent) => [
        join([consent.to || 'To nobody yet', consentWords[consentState(consent, day)]]),
        [consent.what, ...consentFacts(consent, locale)],
      ]),
    ),
  ];
}

function under(title: string, records: readonly (readonly [string, readonly string[]])[]): CopyBlock[] {
  if (records.length === 0) return [];
  return [
    { is: 'note', text: title },
    ...records.flatMap(([name, lines]): CopyBlock[] => [
      { is: 'part', text: name },
      { is: 'text', text: lines.filter(Boolean).join('\n') },
    ]),
  ];
}

const join = (parts: readonly string[]) => parts.filter(Boolean).join(' · ');
