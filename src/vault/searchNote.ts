import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import type { SearchNote } from '../search/SearchNote.ts';

/** A note as the search sees it: the sections that hold something. */
export function searchNote(
  id: string,
  stamp: string,
  { template, head, sections }: NoteSnapshot,
): SearchNote {
  return {
    id,
    stamp,
    date: head.date,
    headline: head.headline,
    templateTitle: template.title,
    mode: head.mode,
    worker: head.worker,
    sections: template.sections.flatMap(({ key }) => {
      const text = sections[key] ?? '';
      return text === '' ? [] : [{ key, text }];
    }),
  };
}
