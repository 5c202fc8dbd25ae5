import * as Y from 'yjs';
import type { People } from './People.ts';
import { setText } from './setText.ts';

/** The fields of which each is a text of its own, for two devices may type in it at once. */
const prose = { contacts: ['told', 'notes'], links: [], alerts: ['what'], consents: ['what'] } as const;

/** What is set of a record of one kind. */
export type PeoplePatch<K extends keyof People> = Partial<Omit<People[K][number], 'id'>>;

/** Sets fields of a record of the `people` part, and makes the record where there is none with this id. */
export function writePeople<K extends keyof People>(
  doc: Y.Doc,
  kind: K,
  id: string,
  patch: PeoplePatch<K>,
): void {
  doc.transact(() => {
    const records = doc.getMap(kind);
    const there = records.get(id);
    const fields: Y.Map<unknown> = there instanceof Y.Map ? there : new Y.Map();
    if (fields !== there) {
      records.set(id, fields);
      // At once: made on two devices later, one of the two would be lost.
      for (const name of prose[kind]) fields.set(name, new Y.Text());
    }
    for (const [name, value] of Object.entries(patch)) {
      const text = fields.get(name);
      if (text instanceof Y.Text) setText(text, String(value));
      else if (text !== value) fields.set(name, value);
    }
  });
}
