import type * as Y from 'yjs';

/**
 * Where a note keeps what its sentences rest on: the labels (`said`), and new anchors (`moved`) of those whose text
 * was taken out and put back. Apart from one another, so that undoing a label takes it away wherever it has gone.
 */
export function basisMaps(doc: Y.Doc): { said: Y.Map<unknown>; moved: Y.Map<unknown> } {
  return { said: doc.getMap('bases'), moved: doc.getMap('bases-moved') };
}
