import type { CaseItem, OpenNote } from '../vault/VaultApi.ts';
import { ClientText } from './ClientText.tsx';
import { formatDate } from './formatDate.ts';
import type { useClientReading } from './useClientReading.ts';

interface Props {
  note: OpenNote;
  client: CaseItem;
  locale: string;
  shown: ReturnType<typeof useClientReading>;
}

/** A note on paper as its client reads it. The head of a table is printed again on each page [D16]. */
export function PrintedClient({ note, client, locale, shown }: Props) {
  const { date, headline } = note.head.value;
  return (
    <table class="printed">
      <thead>
        <tr>
          <th>
            {client.name}
            {client.practice && ' (practice)'}
            <span class="printed-date">{formatDate(date, locale)}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td class="printed-client">
            <h1>{headline || note.template.title}</h1>
            <p class="printed-facts">As {client.name} would read it</p>
            <ClientText {...shown} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}
