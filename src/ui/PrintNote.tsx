import type { VNode } from 'preact';
import type { CaseItem, OpenNote } from '../vault/VaultApi.ts';
import { PrintedNote } from './PrintedNote.tsx';
import { PrintSheet } from './PrintSheet.tsx';

interface Props {
  note: OpenNote;
  client: CaseItem;
  locale: string;
  /** Told that the print dialog was opened. */
  onPrint?: (() => void) | undefined;
  /** What is printed; the note as it is kept where nothing is given. */
  sheet?: VNode;
}

/** Writes the note out for the printer when printing begins: the editors on the screen hold only what is in view. */
export function PrintNote({ note, client, locale, onPrint, sheet }: Props) {
  return (
    <PrintSheet
      draw={() => sheet ?? <PrintedNote note={note} client={client} locale={locale} />}
      onPrint={onPrint}
    />
  );
}
