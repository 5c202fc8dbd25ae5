import type { Bytes } from '../bytes/Bytes.ts';
import { fromUtf8 } from '../bytes/utf8.ts';
import { type CodedNote, headLists } from './CodedNote.ts';
import { segmentFormat } from './encodeSegment.ts';
import { NumberReader } from './NumberReader.ts';
import { ownString } from './ownString.ts';
import { passThrough } from './passThrough.ts';
import { readLists } from './readLists.ts';

/** More than any case file holds: ten thousand notes of 6,000 characters. */
const largest = 64 << 20;

/** The numbers in the lists of the notes are those of `pieces`, each of which goes from its start to the next. */
export interface Segment {
  pieces: { text: string; starts: number[] };
  notes: CodedNote[];
}

/** What `encodeSegment` wrote, or `undefined` where the bytes are damaged or of another format. Never throws. */
export async function decodeSegment(bytes: Bytes): Promise<Segment | undefined> {
  if (bytes[0] !== segmentFormat) return undefined;
  const plain = await passThrough(new DecompressionStream('deflate-raw'), bytes.subarray(1), largest);
  return plain && readSegment(plain);
}

function readSegment(plain: Bytes): Segment | undefined {
  const reader = new NumberReader(plain);
  const [pieceCount, noteCount] = [reader.next(), reader.next()];
  const stringCount = pieceCount + 2 * noteCount;
  // Each string and each note is a byte at least: a count that lies can't make us reserve memory.
  if (pieceCount < 0 || noteCount < 0 || stringCount > plain.length) return undefined;
  const lengths: number[] = [];
  for (let at = 0; at < stringCount; at += 1) lengths.push(reader.next());
  const size = reader.next();
  if (size < 0 || reader.at + size > plain.length) return undefined;
  const text = fromUtf8(plain.subarray(reader.at, reader.at + size));
  reader.at += size;
  if (text === undefined || lengths.some((length) => length < 0)) return undefined;
  if (lengths.reduce((sum, length) => sum + length, 0) !== text.length) return undefined;
  const starts = [0];
  for (const length of lengths) starts.push((starts.at(-1) as number) + length);
  const notes: CodedNote[] = [];
  for (let at = pieceCount; at < stringCount; at += 2) {
    const date = reader.next();
    const length = reader.next();
    if (date < 0 || length < 0 || reader.at + length > plain.length) return undefined;
    const lists = plain.subarray(reader.at, reader.at + length);
    reader.at += length;
    if (!isDate(date) || !areLists(lists, pieceCount)) return undefined;
    const [id, stamp] = [at, at + 1].map((one) => ownString(text.slice(starts[one], starts[one + 1])));
    if (id === undefined || stamp === undefined) return undefined;
    notes.push({ id, stamp, date, lists });
  }
  return reader.at === plain.length
    ? { pieces: { text, starts: starts.slice(0, pieceCount + 1) }, notes }
    : undefined;
}

function isDate(date: number): boolean {
  return date === 0 || /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(String(date).padStart(8, '0'));
}

function areLists(lists: Uint8Array, pieceCount: number): boolean {
  let highest = -1;
  const count = readLists(lists, (_, __, piece) => {
    if (piece > highest) highest = piece;
  });
  return count > headLists && count % 2 === 1 && highest < pieceCount;
}
