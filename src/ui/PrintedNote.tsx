import { readNote } from '../casefile/readNote.ts';
import type { CaseItem, OpenNote } from '../vault/VaultApi.ts';
import { formatDate } from './formatDate.ts';
import { NoteSheet } from './NoteSheet.tsx';
import { PrintedPage } from './PrintedPage.tsx';

interface Props {
  note: OpenNote;
  client: CaseItem;
  locale: string;
}

/** A note that is open to change, on paper. */
export function PrintedNote({ note, client, locale }: Props) {
  const now = readNote(note.doc);
  if (now === undefined) return null;
  return (
    <PrintedPage client={client} number={client.caseNumber} date={formatDate(now.head.date, locale)}>
      <NoteSheet note={now} locale={locale} level={1} />
    </PrintedPage>
  );
}
