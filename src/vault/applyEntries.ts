import * as Y from 'yjs';
import type { DamagedEntry } from '../sync/DamagedEntry.ts';
import type { OpenedEntry } from '../sync/OpenedEntry.ts';

/** Merges what entries hold into a document, and gives those that Yjs can't take: the rest opens all the same. */
export function applyEntries(doc: Y.Doc, entries: readonly OpenedEntry[], origin?: unknown): DamagedEntry[] {
  const damaged: DamagedEntry[] = [];
  doc.transact(() => {
    for (const { kind, content, compartment, document, device, sequence } of entries) {
      if (kind === 'statement') continue;
      try {
        if (kind === 'snapshot') Y.applyUpdateV2(doc, content, origin);
        else Y.applyUpdate(doc, content, origin);
      } catch {
        damaged.push({ compartment, document, device, sequence, why: 'damaged' });
      }
    }
  }, origin);
  return damaged;
}
