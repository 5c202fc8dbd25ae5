import type { CaseItem, OpenNote } from '../vault/VaultApi.ts';
import { ClientText } from './ClientText.tsx';
import { formatDate } from './formatDate.ts';
import { PrintedPage } from './PrintedPage.tsx';
import type { useClientReading } from './useClientReading.ts';

interface Props {
  note: OpenNote;
  client: CaseItem;
  locale: string;
  shown: ReturnType<typeof useClientReading>;
}

/** A note on paper as its client reads it. */
export function PrintedClient({ note, client, locale, shown }: Props) {
  const { date, headline } = note.head.value;
  return (
    <PrintedPage client={client} date={formatDate(date, locale)}>
      <div class="printed-client">
        <h1>{headline || note.template.title}</h1>
        <p class="printed-facts">As {client.name} would read it</p>
        <ClientText {...shown} />
      </div>
    </PrintedPage>
  );
}
