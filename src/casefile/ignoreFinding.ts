import type * as Y from 'yjs';
import { newId } from '../bytes/newId.ts';
import { anchorRange } from './anchorRange.ts';
import { IgnoredFinding } from './IgnoredFinding.ts';
import { ignoredMap } from './ignoredMap.ts';
import { sectionText } from './sectionText.ts';

/** More in one note say that the rules are wrong, not the note. */
const most = 500;

/** What is ignored, and by whom. `start` and `end` are UTF-16 offsets into the section's text. */
interface Ignoring {
  section: string;
  finding: { rule: string; term: string; start: number; end: number };
  by: string;
  at: Date;
  /** Given: ignored wherever the note says these words. */
  why?: string;
}

/** Keeps in the note that a finding is to be ignored, and gives its id; `undefined` where the note ignores too many or the place is none. */
export function ignoreFinding(doc: Y.Doc, { section, finding, by, at, why }: Ignoring): string | undefined {
  const map = ignoredMap(doc);
  if (map.size >= most) return undefined;
  const { rule, term, start, end } = finding;
  const about = { v: 1, rule, term: term.slice(0, 200), by: by.slice(0, 200), at: at.toISOString() } as const;
  const ignored = IgnoredFinding.safeParse(
    why === undefined
      ? { ...about, scope: 'here', section, ...anchorRange(sectionText(doc, section), start, end) }
      : { ...about, scope: 'note', why: why.trim().slice(0, 200) },
  );
  if (!ignored.success) return undefined;
  const id = newId();
  map.set(id, ignored.data);
  return id;
}
