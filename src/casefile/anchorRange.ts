import * as Y from 'yjs';
import type { StoredAnchors } from './StoredAnchors.ts';

/** The characters at both ends of a stretch of text (UTF-16 offsets), or `undefined` where there is none. */
export function anchorRange(text: Y.Text, from: number, to: number): StoredAnchors | undefined {
  if (from < 0 || to <= from || to > text.length) return undefined;
  const start = Y.createRelativePositionFromTypeIndex(text, from, 0).item;
  const end = Y.createRelativePositionFromTypeIndex(text, to, -1).item;
  if (start === null || end === null) return undefined;
  return { start: [start.client, start.clock], end: [end.client, end.clock] };
}
