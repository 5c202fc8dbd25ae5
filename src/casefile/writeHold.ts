import type * as Y from 'yjs';

/** Sets a legal hold with its reason, or lifts it where the reason is empty. */
export function writeHold(doc: Y.Doc, why: string): void {
  doc.getMap<string>('profile').set('hold', why.trim().slice(0, 400));
}
