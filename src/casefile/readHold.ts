import type * as Y from 'yjs';

/** Why a case file may not be erased (a legal hold), or an empty string where it may. */
export function readHold(doc: Y.Doc): string {
  const why = doc.getMap('profile').get('hold');
  return typeof why === 'string' ? why.slice(0, 400) : '';
}
