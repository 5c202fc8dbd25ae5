import type * as Y from 'yjs';
import { IgnoredFinding } from './IgnoredFinding.ts';
import { ignoredMap } from './ignoredMap.ts';

/** A peer may have written any number. */
const most = 1000;

/** What is ignored in a note, by id, the newest last; what is not such an entry is passed over. Never throws. */
export function readIgnored(doc: Y.Doc): [id: string, ignored: IgnoredFinding][] {
  const read: [string, IgnoredFinding][] = [];
  for (const [id, raw] of ignoredMap(doc)) {
    if (read.length >= most) break;
    const parsed = IgnoredFinding.safeParse(raw);
    if (parsed.success && id.length <= 40) read.push([id, parsed.data]);
  }
  return read.sort(([, a], [, b]) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
