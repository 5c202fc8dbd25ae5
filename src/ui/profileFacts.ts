import type { CaseForm } from '../casefile/CaseForm.ts';
import { caseStatusWords } from './caseStatusWords.ts';
import { formatDate } from './formatDate.ts';

/** What a profile says beside name, number, pseudonym and first dates, as label and text; only what is known. */
export function profileFacts(form: CaseForm, locale: string): [label: string, text: string][] {
  const { status, statusSince = '', statusWhy, preferredName, preferredAgreed, language, interpreter } = form;
  const facts: [string, string | false | undefined][] = [
    [
      'Status',
      status &&
        [caseStatusWords[status], statusSince && `since ${formatDate(statusSince, locale)}`, statusWhy]
          .filter(Boolean)
          .join(', '),
    ],
    [
      'Goes by',
      preferredName &&
        `${preferredName} (${preferredAgreed ? 'agreed with the client' : 'not agreed yet: keep to the name on file'})`,
    ],
    ['Pronouns', form.pronouns],
    ['Language', [language, interpreter && 'interpreter needed'].filter(Boolean).join(', ')],
    ['Phone', form.phone],
    ['Address', form.address],
    ['Tags', form.tags?.join(', ')],
  ];
  return facts.flatMap(([label, text]) => (text ? [[label, text]] : []));
}
