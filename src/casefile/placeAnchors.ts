import * as Y from 'yjs';
import type { StoredAnchors } from './StoredAnchors.ts';

/**
 * Where two characters stand in a text by now; `undefined` when what lay between them is gone, or they are not
 * of this text. `follow`: also when they were taken out and put back by an undo, which this opening alone knows of.
 */
export function placeAnchors(
  text: Y.Text,
  { start, end }: StoredAnchors,
  follow: boolean,
): { from: number; to: number } | undefined {
  const [from, to] = [placeOf(text, start, 0, follow), placeOf(text, end, -1, follow)];
  return from === undefined || to === undefined || from >= to ? undefined : { from, to };
}

function placeOf(text: Y.Text, [client, clock]: readonly [number, number], assoc: number, follow: boolean) {
  const { doc } = text;
  if (doc === null) return undefined;
  try {
    const position = Y.createRelativePositionFromJSON({ item: { client, clock }, assoc });
    const place = Y.createAbsolutePositionFromRelativePosition(position, doc, follow);
    return place?.type === text ? place.index : undefined;
  } catch {
    // An id that names no character: a peer may have written anything.
    return undefined;
  }
}
