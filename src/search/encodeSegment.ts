import type { Bytes } from '../bytes/Bytes.ts';
import { concatBytes } from '../bytes/concatBytes.ts';
import { toUtf8 } from '../bytes/utf8.ts';
import type { CodedNote } from './CodedNote.ts';
import { NumberWriter } from './NumberWriter.ts';
import { passThrough } from './passThrough.ts';
import { readLists } from './readLists.ts';
import { renumber } from './renumber.ts';

export const segmentFormat = 1;

/**
 * A case file's part of the index: a byte with the format, then, deflated (RFC 1951): numbers of pieces and of
 * notes; lengths of the pieces and of each note's id and stamp, in UTF-16 units; length of their UTF-8, in
 * bytes, and that; and for each note its date, the length of its lists, and those. The numbers in the lists are
 * those of the segment's own pieces, of which the most frequent come first.
 */
export async function encodeSegment(notes: readonly CodedNote[], texts: readonly string[]): Promise<Bytes> {
  const counts = new Map<number, number>();
  for (const { lists } of notes) {
    readLists(lists, (_, __, piece) => counts.set(piece, (counts.get(piece) ?? 0) + 1));
  }
  const used = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const own = new Map(used.map((piece, at) => [piece, at]));
  const strings = [
    ...used.map((piece) => texts[piece] ?? ''),
    ...notes.flatMap(({ id, stamp }) => [id, stamp]),
  ];
  // Half a character at an edge would be joined to its neighbour's half: each string is made whole by itself.
  const utf8 = strings.map(toUtf8);
  const head = new NumberWriter();
  head.push(used.length);
  head.push(notes.length);
  for (const { length } of strings) head.push(length);
  const blob = concatBytes(...utf8);
  head.push(blob.length);
  const body = new NumberWriter();
  for (const note of notes) {
    const lists = renumber(note.lists, (piece) => own.get(piece) as number);
    body.push(note.date);
    body.push(lists.length);
    body.pushBytes(lists);
  }
  const plain = concatBytes(head.from(0), blob, body.from(0));
  const deflated = await passThrough(new CompressionStream('deflate-raw'), plain);
  if (deflated === undefined) throw new Error('the index could not be compressed');
  return concatBytes(new Uint8Array([segmentFormat]), deflated);
}
