import { useEffect, useState } from 'preact/hooks';
import type * as Y from 'yjs';
import type { IgnoredFinding } from '../casefile/IgnoredFinding.ts';
import { ignoredMap } from '../casefile/ignoredMap.ts';
import { readIgnored } from '../casefile/readIgnored.ts';

/** What is ignored in a note, by id, as it is by now. */
export function useIgnored(doc: Y.Doc): readonly [id: string, ignored: IgnoredFinding][] {
  const [ignored, setIgnored] = useState(() => readIgnored(doc));
  useEffect(() => {
    const map = ignoredMap(doc);
    const changed = () => setIgnored(readIgnored(doc));
    changed();
    map.observe(changed);
    return () => map.unobserve(changed);
  }, [doc]);
  return ignored;
}
