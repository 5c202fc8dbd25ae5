import { useMemo } from 'preact/hooks';
import type { NoteItem } from '../vault/VaultApi.ts';
import { ReadNote } from './ReadNote.tsx';
import type { NoteTexts } from './useNoteTexts.ts';

interface Props {
  /** The same list at each drawing while it holds the same. */
  items: readonly NoteItem[];
  /** How many of them are read. */
  read: number;
  textOf: NoteTexts['textOf'];
  locale: string;
}

/** Some notes of a long text, which are drawn anew only when more of them are read: the others cost nothing. */
export function ReadChunk({ items, read, textOf, locale }: Props) {
  return useMemo(
    () => (
      <>
        {items.slice(0, read).map((item) => (
          <ReadNote key={item.id} item={item} text={textOf(item) ?? 'unreadable'} locale={locale} />
        ))}
      </>
    ),
    [items, read, locale],
  );
}
