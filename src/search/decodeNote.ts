import { type CodedNote, headLists } from './CodedNote.ts';
import type { Pieces } from './Pieces.ts';
import { readLists } from './readLists.ts';
import type { SearchNote } from './SearchNote.ts';
import { joinPieces } from './splitPieces.ts';

/** The note that `encodeNote` made numbers of. */
export function decodeNote({ id, stamp, date, lists }: CodedNote, pieces: Pieces): SearchNote {
  const read: string[][] = [];
  const count = readLists(lists, (list, _, piece) => {
    const into = read[list] ?? [];
    read[list] = into;
    into.push(pieces.texts[piece] ?? '');
  });
  const text = (list: number) => joinPieces(read[list] ?? []);
  const sections = [];
  for (let list = headLists; list + 1 < count - 1; list += 2) {
    sections.push({ key: text(list), text: text(list + 1) });
  }
  const [headline, templateTitle, mode, worker] = [text(0), text(1), text(2), text(3)];
  return { id, stamp, date: isoDate(date), headline, templateTitle, mode, worker, sections };
}

function isoDate(date: number): string {
  return date === 0
    ? ''
    : String(date)
        .padStart(8, '0')
        .replace(/(....)(..)(..)/, '$1-$2-$3');
}
