import * as Y from 'yjs';
import { fromBase64url } from '../bytes/base64url.ts';
import type { IgnoredFinding } from './IgnoredFinding.ts';
import { sectionText } from './sectionText.ts';

/** Where an ignored finding stands by now, in UTF-16 offsets; `undefined` where its words are gone. Never throws. */
export function ignoredPlace(
  doc: Y.Doc,
  { section, from, to }: Extract<IgnoredFinding, { scope: 'here' }>,
): { start: number; end: number } | undefined {
  const text = sectionText(doc, section);
  const start = indexOf(doc, text, from);
  const end = indexOf(doc, text, to);
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}

function indexOf(doc: Y.Doc, text: Y.Text, position: string): number | undefined {
  try {
    const bytes = fromBase64url(position);
    if (bytes === undefined) return undefined;
    const relative = Y.decodeRelativePosition(bytes);
    // One that names a type has Yjs make that type: only a letter of the text is asked for, as we write them.
    if (relative.item === null) return undefined;
    const absolute = Y.createAbsolutePositionFromRelativePosition(relative, doc);
    return absolute?.type === text ? absolute.index : undefined;
  } catch {
    return undefined;
  }
}
