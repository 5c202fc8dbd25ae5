import type * as Y from 'yjs';
import { NoteHead } from './NoteHead.ts';

const fields = ['headline', 'date', 'start', 'end', 'mode', 'worker'] as const;

/** The head of a note. A value that is not what it should be reads as empty: another device wrote it. */
export function readHead(doc: Y.Doc): NoteHead {
  const map = doc.getMap('head');
  const head: NoteHead = { headline: '', date: '', start: '', end: '', mode: '', worker: '' };
  for (const field of fields) {
    const value = NoteHead.shape[field].safeParse(map.get(field) ?? '');
    if (value.success) head[field] = value.data;
  }
  return head;
}
