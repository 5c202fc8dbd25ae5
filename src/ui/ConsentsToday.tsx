import { consentState } from '../casefile/consentState.ts';
import { readPeople } from '../casefile/readPeople.ts';
import { consentFacts, consentWords } from './consentFacts.ts';
import { routeHash } from './routeHash.ts';
import { useApp } from './useApp.ts';
import { useCasePart } from './useCasePart.ts';
import { useStore } from './useStore.ts';
import { useToday } from './useToday.ts';

/** Before something leaves a case file: to whom the client lets what go today, or that nothing is recorded [D187]. */
export function ConsentsToday({ caseId }: { caseId: string }) {
  const { vault } = useApp();
  const { locale } = useStore(vault.settings);
  const today = useToday();
  const shown = useCasePart(caseId, 'people', readPeople);
  if (shown === undefined) return null;
  const standing = (shown.at === 'open' ? shown.value.consents : []).filter((consent) =>
    ['active', 'ending'].includes(consentState(consent, today)),
  );
  const way = <a href={routeHash({ at: 'people', id: caseId })}>People and consents</a>;
  if (shown.at === 'failed') return <p>Which consents stand could not be read: {shown.why}</p>;
  if (standing.length === 0) {
    return <p>No consent to share is recorded. Ask the client first, and write the answer into {way}.</p>;
  }
  return (
    <section aria-label="Consents that stand today">
      <p>What the client agreed to, as it stands in {way}:</p>
      <ul class="bullets">
        {standing.map((one) => (
          <li key={one.id}>
            <strong>{one.to || 'To nobody yet'}</strong> ({consentWords[consentState(one, today)]}):{' '}
            {one.what} <span class="quiet">{consentFacts(one, locale).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
