import type { CaseForm } from '../casefile/CaseForm.ts';
import type { CaseItem } from '../vault/VaultApi.ts';
import { formatDate } from './formatDate.ts';
import { profileFacts } from './profileFacts.ts';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

/** The profile of a case in a line: only what is known, but the number always. */
export function CaseFacts({ item, form }: { item: CaseItem; form: CaseForm | undefined }) {
  const { vault } = useApp();
  const { locale } = useStore(vault.settings);
  const facts: [string, string][] = [
    ['Number', item.caseNumber === '' ? 'none yet' : item.caseNumber],
    ['Known as', form?.pseudonym ?? ''],
    ['Born', formatDate(form?.born ?? '', locale)],
    ['Allocated', formatDate(form?.allocated ?? '', locale)],
    ...(form ? profileFacts(form, locale) : []),
  ];
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
