import type * as Y from 'yjs';
import type { Settings } from './VaultApi.ts';

/** Writes what differs of the settings. */
export function writeSettings(doc: Y.Doc, patch: Partial<Settings>): void {
  const map = doc.getMap('settings');
  doc.transact(() => {
    for (const [key, value] of Object.entries(patch)) if (map.get(key) !== value) map.set(key, value);
  });
}
