import { isTextSection } from '../casefile/isTextSection.ts';
import { sectionText } from '../casefile/sectionText.ts';
import type { CaseItem, OpenNote } from '../vault/VaultApi.ts';
import { formatDate } from './formatDate.ts';
import { headFacts } from './headFacts.ts';
import { PrintedPage } from './PrintedPage.tsx';
import { shownValue } from './shownValue.ts';

interface Props {
  note: OpenNote;
  client: CaseItem;
  locale: string;
}

/** A note on paper. */
export function PrintedNote({ note, client, locale }: Props) {
  const head = note.head.value;
  return (
    <PrintedPage client={client} number={client.caseNumber} date={formatDate(head.date, locale)}>
      <h1>{head.headline || note.template.title}</h1>
      <p class="printed-facts">
        {note.template.title} · {headFacts(head, locale).join(' · ')}
      </p>
      {note.template.sections.map(({ key, label, kind }) => (
        <section key={key}>
          <h2>{label}</h2>
          <p class="printed-text">
            {(isTextSection({ kind })
              ? sectionText(note.doc, key).toString().trim()
              : shownValue(note.values.value[key] ?? '', kind, locale)) || '–'}
          </p>
        </section>
      ))}
    </PrintedPage>
  );
}
