import type { CodedNote } from './CodedNote.ts';
import { NumberWriter } from './NumberWriter.ts';
import type { Pieces } from './Pieces.ts';
import type { SearchNote } from './SearchNote.ts';
import { splitPieces } from './splitPieces.ts';
import { tokeniseDates } from './tokenise.ts';

const maxSections = 200;

/** A note as numbers of pieces; pieces that are new are entered. */
export function encodeNote(note: SearchNote, pieces: Pieces): CodedNote {
  const { id, stamp, headline, templateTitle, mode, worker } = note;
  const sections = note.sections.slice(0, maxSections);
  const keyed = sections.flatMap(({ key, text }) => [key, text]);
  const lists = [headline, templateTitle, mode, worker, ...keyed].map((text) => {
    const list: number[] = [];
    splitPieces(text, (piece) => list.push(pieces.enter(piece)));
    return list;
  });
  const year = Number(note.date.slice(0, 4));
  const dates: number[] = [];
  for (const text of [headline, ...sections.map((section) => section.text)]) {
    tokeniseDates(text, year, (term) => dates.push(pieces.enter(term)));
  }
  const writer = new NumberWriter();
  writer.push(lists.length + 1);
  for (const list of [...lists, dates]) {
    writer.push(list.length);
    for (const piece of list) writer.push(piece);
  }
  return { id, stamp, date: Number(note.date.replaceAll('-', '')), lists: writer.from(0) };
}
