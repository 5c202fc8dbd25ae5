import { type Plain, record } from './record.ts';

/** Whether this is a list of at most so many objects, each of which holds what it should. */
export function listOf(raw: unknown, most: number, holds: (item: Plain) => boolean): boolean {
  if (!Array.isArray(raw) || raw.length > most) return false;
  return raw.every((item) => {
    const plain = record(item);
    return plain !== undefined && holds(plain);
  });
}
