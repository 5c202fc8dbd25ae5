import type * as Y from 'yjs';

/** Where a note keeps which findings are ignored in it. Entries are never changed, only added and taken out. */
export function ignoredMap(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('ignored');
}
