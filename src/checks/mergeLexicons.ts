import { entryId } from './entryId.ts';
import type { Lexicon } from './Lexicon.ts';

/** Several lists as one; where two say something of the same term or rule, the earlier list's word holds. */
export function mergeLexicons(lists: readonly Lexicon[]): Lexicon | undefined {
  const first = <T>(items: readonly T[], id: (item: T) => string): T[] => {
    const known = new Set<string>();
    return items.filter((item) => !known.has(id(item)) && known.add(id(item)));
  };
  const entries = first(
    lists.flatMap((list) => list.entries),
    entryId,
  );
  const off = [...new Set(lists.flatMap((list) => list.off ?? []))];
  const overrides = first(
    lists.flatMap((list) => list.overrides ?? []),
    ({ rule }) => rule,
  );
  return entries.length + off.length + overrides.length > 0 ? { entries, off, overrides } : undefined;
}
