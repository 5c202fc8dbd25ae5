import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import type { NoteItem } from '../vault/VaultApi.ts';
import { useApp } from './useApp.ts';

/** So many are read before the page may draw and listen again. */
const batch = 10;

export interface NoteTexts {
  /** How many of the list, from its beginning, are read. */
  done: number;
  /** What a note says; `undefined` while it is not read. */
  textOf: (item: NoteItem) => NoteSnapshot | 'unreadable' | undefined;
  stopped: boolean;
  setStopped: (stopped: boolean) => void;
}

/**
 * Reads the text of notes, one batch after another, while the page is shown. `items` is the same list at each
 * drawing while it holds the same; what was read of it stays read. Whoever shows the text notes it in the read log.
 */
export function useNoteTexts(items: readonly NoteItem[] | undefined): NoteTexts {
  const { vault } = useApp();
  const kept = useRef(new Map<string, { item: NoteItem; text: NoteSnapshot | 'unreadable' }>());
  const [stopped, setStopped] = useState(false);
  const [, redraw] = useState({});
  const textOf = (item: NoteItem) => {
    const one = kept.current.get(item.id);
    return one?.item === item ? one.text : undefined;
  };
  useEffect(() => {
    if (items === undefined || stopped) return;
    let ended = false;
    const read = async () => {
      for (let at = 0; at < items.length; at += batch) {
        const due = items.slice(at, at + batch).filter((item) => textOf(item) === undefined);
        if (due.length === 0) continue;
        const texts = await Promise.all(due.map(({ id }) => vault.readNote(id).catch(() => undefined)));
        if (ended) return;
        for (const [place, item] of due.entries())
          kept.current.set(item.id, { item, text: texts[place] ?? 'unreadable' });
        redraw({});
        // Keys that were pressed meanwhile go first.
        await new Promise((next) => setTimeout(next));
        if (ended) return;
      }
    };
    void read();
    return () => {
      ended = true;
    };
  }, [vault, items, stopped]);
  const first = items?.findIndex((item) => textOf(item) === undefined) ?? 0;
  return { done: first < 0 ? (items?.length ?? 0) : first, textOf, stopped, setStopped };
}
