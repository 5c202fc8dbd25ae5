import { consentState } from '../casefile/consentState.ts';
import { isOver } from '../casefile/isOver.ts';
import type { People } from '../casefile/People.ts';
import type { CaseItem } from '../vault/VaultApi.ts';
import { alertFacts } from './alertFacts.ts';
import { confirmedWords } from './confirmedWords.ts';
import { consentFacts, consentWords } from './consentFacts.ts';
import { contactLinks } from './contactLinks.ts';
import { formatDate } from './formatDate.ts';
import { PrintedPage } from './PrintedPage.tsx';

interface Props {
  client: CaseItem;
  people: People;
  /** ISO 8601 date. */
  today: string;
  locale: string;
}

/** People and links, alerts and consents on paper: what stands today. */
export function PrintedPeople({ client, people, today, locale }: Props) {
  const alerts = people.alerts.filter(({ ended }) => !isOver(ended, today));
  const consents = people.consents.filter((one) => consentState(one, today) !== 'ended');
  return (
    <PrintedPage client={client} number={client.caseNumber} date={formatDate(today, locale)}>
      <h1>People and consents</h1>
      {alerts.length > 0 && (
        <>
          <h2>Risks and alerts</h2>
          {alerts.map((one) => (
            <p class="printed-record" key={one.id}>
              <strong>{one.what}</strong> {alertFacts(one, today, locale)}
            </p>
          ))}
        </>
      )}
      <h2>People and links</h2>
      {people.contacts.length === 0 && <p>Nobody is listed.</p>}
      {people.contacts.map((one) => (
        <p class="printed-record" key={one.id}>
          <strong>{one.name || 'No name yet'}</strong>
          {[
            one.relation,
            one.role,
            one.phone,
            one.email,
            one.language,
            one.interpreter && 'interpreter needed',
            ...contactLinks(people, one.id),
            one.told && `may be told: ${one.told}`,
            one.notes,
            confirmedWords(one.confirmed, today, locale),
          ]
            .filter(Boolean)
            .map((part) => ` · ${part}`)}
        </p>
      ))}
      {consents.length > 0 && (
        <>
          <h2>Consents and releases</h2>
          {consents.map((one) => (
            <p class="printed-record" key={one.id}>
              <strong>{one.to}</strong> ({consentWords[consentState(one, today)]}): {one.what}
              {consentFacts(one, locale).map((line) => ` · ${line}`)}
            </p>
          ))}
        </>
      )}
    </PrintedPage>
  );
}
