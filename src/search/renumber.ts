import { NumberReader } from './NumberReader.ts';
import { NumberWriter } from './NumberWriter.ts';

const writer = new NumberWriter();

/** The lists of a coded note with other numbers for its pieces. The lists must be whole. */
export function renumber(lists: Uint8Array, numberOf: (piece: number) => number): Uint8Array {
  const reader = new NumberReader(lists);
  writer.length = 0;
  const count = reader.next();
  writer.push(count);
  for (let list = 0; list < count; list += 1) {
    const length = reader.next();
    writer.push(length);
    for (let at = 0; at < length; at += 1) writer.push(numberOf(reader.next()));
  }
  return writer.from(0);
}
