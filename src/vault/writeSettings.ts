import type * as Y from 'yjs';
import { eventKinds } from '../casefile/DueProfile.ts';
import { readSettings } from './readSettings.ts';
import type { Settings } from './VaultApi.ts';

/** Writes what differs of the settings. Each due time has a key of its own, so that two devices keep both (P4). */
export function writeSettings(doc: Y.Doc, { due, ...patch }: Partial<Settings>): void {
  const map = doc.getMap('settings');
  const before = readSettings(doc).due;
  doc.transact(() => {
    for (const [key, value] of Object.entries(patch)) if (map.get(key) !== value) map.set(key, value);
    for (const kind of due === undefined ? [] : eventKinds) {
      const [was, is] = [before[kind], due?.[kind] ?? before[kind]];
      if (was.days !== is.days || was.count !== is.count) map.set(`due.${kind}`, `${is.days} ${is.count}`);
    }
  });
}
