import type * as Y from 'yjs';
import { basisMaps } from './basisMaps.ts';
import { placeAnchors } from './placeAnchors.ts';
import type { SaidBasis } from './SaidBasis.ts';
import type { SaidPlace } from './SaidPlace.ts';
import { StoredAnchors } from './StoredAnchors.ts';
import { StoredBasis } from './StoredBasis.ts';
import { sectionText } from './sectionText.ts';

/** More labels than any note has sentences; what is beyond is not looked at. */
const most = 4000;

/** The labels of a section, in the order of the text. What is not a label, or stands on nothing, is passed over. */
export function readBases(doc: Y.Doc, section: string): SaidPlace[] {
  const { said, moved } = basisMaps(doc);
  const text = sectionText(doc, section);
  const found: SaidPlace[] = [];
  let seen = 0;
  for (const [key, raw] of said) {
    seen += 1;
    if (seen > most) break;
    const stored = StoredBasis.safeParse(raw);
    if (!stored.success || stored.data.section !== section) continue;
    const anchors = StoredAnchors.safeParse(moved.get(key));
    const range = placeAnchors(text, anchors.success ? anchors.data : stored.data, true);
    if (range !== undefined) found.push({ key, ...range, said: basisOf(stored.data) });
  }
  return found.sort((a, b) => a.from - b.from || (a.key < b.key ? -1 : 1));
}

function basisOf({ kind, by }: StoredBasis): SaidBasis {
  return kind === 'told' && by ? { kind, by } : { kind };
}
