import { consentState } from '../casefile/consentState.ts';
import { isOver } from '../casefile/isOver.ts';
import { readPeople } from '../casefile/readPeople.ts';
import { alertFacts } from './alertFacts.ts';
import { formatDate } from './formatDate.ts';
import { Notice } from './Notice.tsx';
import { routeHash } from './routeHash.ts';
import { useApp } from './useApp.ts';
import { useCasePart } from './useCasePart.ts';
import { useStore } from './useStore.ts';
import { useToday } from './useToday.ts';

interface Props {
  caseId: string;
  /** Above a note there is room for what must be known, and no more. */
  brief?: boolean;
}

/** What whoever opens a case file must know first: its alerts that are not over. Nothing where there are none. */
export function CaseAlerts({ caseId, brief }: Props) {
  const { vault } = useApp();
  const { locale } = useStore(vault.settings);
  const today = useToday();
  const shown = useCasePart(caseId, 'people', readPeople);
  if (shown === undefined) return null;
  if (shown.at === 'failed') {
    return (
      <Notice look="danger">
        <p>Whether there are alerts could not be read: {shown.why}</p>
      </Notice>
    );
  }
  const alerts = shown.value.alerts.filter(({ what, ended }) => what !== '' && !isOver(ended, today));
  const ending = brief ? [] : shown.value.consents.filter((one) => consentState(one, today) === 'ending');
  if (alerts.length + ending.length === 0) return null;
  return (
    <section class={brief ? 'case-alerts brief' : 'case-alerts'} aria-label="Alerts">
      <ul>
        {alerts.map((alert) => (
          <li key={alert.id}>
            <strong>{alert.what}</strong>
            {!brief && <span class="quiet"> {alertFacts(alert, today, locale)}</span>}
          </li>
        ))}
        {ending.map(({ id, to, until, withdrawn }) => (
          <li key={id}>
            Consent: {to} <span class="quiet">ends {formatDate(withdrawn || until, locale)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={routeHash({ at: 'people', id: caseId })}>People and consents</a>
      </p>
    </section>
  );
}
