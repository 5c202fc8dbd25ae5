import { NumberReader } from './NumberReader.ts';

/**
 * Goes through the lists of a coded note. `take` gets which list, how many lists there are, and a number in it.
 * Gives how many lists there are, or −1 where the bytes are none of these. Never throws.
 */
export function readLists(
  bytes: Uint8Array,
  take: (list: number, lists: number, piece: number) => void,
): number {
  const reader = new NumberReader(bytes);
  const lists = reader.next();
  for (let list = 0; list < lists; list += 1) {
    const count = reader.next();
    if (count < 0) return -1;
    for (let at = 0; at < count; at += 1) {
      const piece = reader.next();
      if (piece < 0) return -1;
      take(list, lists, piece);
    }
  }
  return reader.at === bytes.length ? lists : -1;
}
