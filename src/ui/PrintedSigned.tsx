import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import type { CaseItem } from '../vault/VaultApi.ts';
import { entryWords } from './entryWords.ts';
import { formatDate } from './formatDate.ts';
import { formatInstant } from './formatInstant.ts';
import { NoteSheet } from './NoteSheet.tsx';
import { PrintedPage } from './PrintedPage.tsx';
import type { Amendment } from './useAmendments.ts';

interface Props {
  note: NoteSnapshot;
  client: CaseItem;
  locale: string;
  /** Who signed, when, on which device; or why that can't be said. */
  signed: string;
  hash: string;
  amendments: readonly Amendment[];
}

/** A signed note on paper, with what was added to it. Client and date stand on each page [D16]. */
export function PrintedSigned({ note, client, locale, signed, hash, amendments }: Props) {
  return (
    <PrintedPage client={client} number={client.caseNumber} date={formatDate(note.head.date, locale)}>
      <NoteSheet note={note} locale={locale} level={1} />
      <p class="printed-facts">{entryWords(note, locale)}.</p>
      <p class="printed-facts">
        {signed}. {hash && `SHA-256 ${hash}`}
      </p>
      {amendments.map((one) => (
        <section key={one.item.id} class="printed-added">
          <NoteSheet note={one.note} locale={locale} level={2} />
          <p class="printed-facts">
            {entryWords(one.note, locale)}.{' '}
            {one.item.signed ? `Signed ${formatInstant(one.item.signed, locale)}.` : 'Not signed yet.'}
          </p>
        </section>
      ))}
    </PrintedPage>
  );
}
