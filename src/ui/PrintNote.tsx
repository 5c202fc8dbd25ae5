import { render, type VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CaseItem, OpenNote } from '../vault/VaultApi.ts';
import { PrintedNote } from './PrintedNote.tsx';

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
export function PrintNote({ note, client, locale, onPrint, sheet: drawn }: Props) {
  const latest = useRef(onPrint);
  latest.current = onPrint;
  const content = useRef(drawn);
  content.current = drawn;
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const write = () => {
      latest.current?.();
      const written = content.current ?? <PrintedNote note={note} client={client} locale={locale} />;
      if (sheet.current) render(written, sheet.current);
    };
    const clear = () => {
      if (sheet.current) render(null, sheet.current);
    };
    addEventListener('beforeprint', write);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', write);
      removeEventListener('afterprint', clear);
      clear();
    };
  }, [note, client, locale]);
  return <div class="print-sheet" ref={sheet} />;
}
