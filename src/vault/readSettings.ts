import type * as Y from 'yjs';
import * as z from 'zod/mini';
import type { Settings } from './VaultApi.ts';

const Stored = z.object({
  worker: z.catch(z.string().check(z.maxLength(200)), ''),
  locale: z.catch(z.enum(['en-US', 'en-GB']), 'en-US'),
  mode: z.catch(z.string().check(z.maxLength(200)), 'Home visit'),
});

/** The user's settings, with the defaults where nothing usable is set. */
export function readSettings(doc: Y.Doc): Settings {
  const map = doc.getMap('settings');
  return Stored.parse({ worker: map.get('worker'), locale: map.get('locale'), mode: map.get('mode') });
}
