import type * as Y from 'yjs';
import { anchorRange } from './anchorRange.ts';
import { basisMaps } from './basisMaps.ts';
import { coversSentence } from './coversSentence.ts';
import { readBases } from './readBases.ts';
import type { SaidBasis } from './SaidBasis.ts';
import type { StoredBasis } from './StoredBasis.ts';
import { sectionText } from './sectionText.ts';

/**
 * Says what a sentence rests on (UTF-16 offsets into its section), or with `undefined` takes back what was said. The
 * label goes by the sentence's first character, so that two devices which label it apart end with one of the two.
 */
export function writeBasis(
  doc: Y.Doc,
  section: string,
  sentence: { from: number; to: number },
  basis: SaidBasis | undefined,
  origin: unknown,
): void {
  const anchors = anchorRange(sectionText(doc, section), sentence.from, sentence.to);
  if (anchors === undefined) return;
  const { said, moved } = basisMaps(doc);
  const own = `${section} ${anchors.start.join('-')}`;
  doc.transact(() => {
    for (const place of readBases(doc, section)) {
      if (!coversSentence(place, sentence) || (place.key === own && basis !== undefined)) continue;
      said.delete(place.key);
      moved.delete(place.key);
    }
    if (basis === undefined) return;
    const by = basis.kind === 'told' ? basis.by?.trim().slice(0, 80) : undefined;
    const stored: StoredBasis = { v: 1, section, ...anchors, kind: basis.kind, ...(by ? { by } : {}) };
    said.set(own, stored);
    moved.delete(own);
  }, origin);
}
