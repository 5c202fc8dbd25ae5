import { Amends } from './Amends.ts';

/** What a note's frame says of the note that it adds to, or `undefined` where it stands alone. Never throws. */
export function readAmends(raw: unknown): Amends | undefined {
  if (typeof raw !== 'string' || raw.length > 2000) return undefined;
  try {
    const read = Amends.safeParse(JSON.parse(raw));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
