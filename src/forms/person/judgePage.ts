import { compareText } from './compareText.ts';
import type { Person } from './Person.ts';

/**
 * Whose page it is, as far as it can be told: `match`; `mismatch` (all that it shows is another's); `doubt` (part of
 * it agrees, so a person must say); `unknown` (it shows neither a name nor a number).
 */
export type PageVerdict = 'match' | 'mismatch' | 'doubt' | 'unknown';

/** Judges a page by the texts in the places where it says whom it is about. */
export function judgePage(said: readonly string[], person: Person): PageVerdict {
  const all = new Set(
    said.flatMap((text) => {
      const { name, number } = compareText(text, person);
      return [name, number];
    }),
  );
  if (all.has('different')) return all.has('same') || all.has('maybe') ? 'doubt' : 'mismatch';
  if (all.has('same')) return 'match';
  return all.has('maybe') ? 'doubt' : 'unknown';
}
