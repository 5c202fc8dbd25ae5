import { isTextSection } from '../casefile/isTextSection.ts';
import { sectionText } from '../casefile/sectionText.ts';
import type { CaseItem, OpenNote } from '../vault/VaultApi.ts';
import { formatDate } from './formatDate.ts';
import { formatTime } from './formatTime.ts';
import { shownValue } from './shownValue.ts';

interface Props {
  note: OpenNote;
  client: CaseItem;
  locale: string;
}

/** A note on paper. The head of a table is printed again on each page: client and date stand on all [D16]. */
export function PrintedNote({ note, client, locale }: Props) {
  const head = note.head.value;
  const date = formatDate(head.date, locale);
  const times = [head.start, head.end].map((time) => formatTime(time, locale)).filter(Boolean);
  const facts = [date, times.join(' to '), head.mode, head.worker].filter(Boolean);
  return (
    <table class="printed">
      <thead>
        <tr>
          <th>
            {client.name}
            {client.practice && ' (practice)'}
            {client.caseNumber && ` · ${client.caseNumber}`}
            <span class="printed-date">{date}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            <h1>{head.headline || note.template.title}</h1>
            <p class="printed-facts">
              {note.template.title} · {facts.join(' · ')}
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
          </td>
        </tr>
      </tbody>
    </table>
  );
}
