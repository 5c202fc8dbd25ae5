import type * as Y from 'yjs';
import type { People } from './People.ts';

/** Takes a record out of the `people` part. Written again with its id and fields, it is back with its links. */
export function removePeople(doc: Y.Doc, kind: keyof People, id: string): void {
  doc.getMap(kind).delete(id);
}
