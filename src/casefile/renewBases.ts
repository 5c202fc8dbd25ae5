import type * as Y from 'yjs';
import { anchorRange } from './anchorRange.ts';
import { basisMaps } from './basisMaps.ts';
import { placeAnchors } from './placeAnchors.ts';
import { StoredAnchors } from './StoredAnchors.ts';
import { StoredBasis } from './StoredBasis.ts';
import { sectionText } from './sectionText.ts';

/**
 * Anchors labels anew whose text was taken out and put back by an undo: Yjs puts back new characters, and what they
 * stand for is forgotten when the note is closed. Call it after an undo or redo.
 */
export function renewBases(doc: Y.Doc): void {
  const { said, moved } = basisMaps(doc);
  doc.transact(() => {
    for (const [key, raw] of said) {
      const stored = StoredBasis.safeParse(raw);
      if (!stored.success) continue;
      const text = sectionText(doc, stored.data.section);
      const before = StoredAnchors.safeParse(moved.get(key));
      const anchors = before.success ? before.data : stored.data;
      const now = placeAnchors(text, anchors, true);
      const later = placeAnchors(text, anchors, false);
      if (now === undefined || (later?.from === now.from && later.to === now.to)) continue;
      const renewed = anchorRange(text, now.from, now.to);
      if (renewed !== undefined) moved.set(key, renewed);
    }
  });
}
