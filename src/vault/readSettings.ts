import type * as Y from 'yjs';
import * as z from 'zod/mini';
import { type DueProfile, defaultDue, eventKinds } from '../casefile/DueProfile.ts';
import { readDueTime } from '../casefile/readDueTime.ts';
import type { Settings } from './VaultApi.ts';

const Stored = z.object({
  worker: z.catch(z.string().check(z.maxLength(200)), ''),
  locale: z.catch(z.enum(['en-US', 'en-GB']), 'en-US'),
  mode: z.catch(z.string().check(z.maxLength(200)), 'Home visit'),
  lockAfter: z.catch(z.union([z.literal(1), z.literal(5), z.literal(15), z.literal(30)]), 5),
  showBasis: z.catch(z.boolean(), true),
  byHand: z.catch(z.int().check(z.nonnegative(), z.maximum(600)), 20),
});

/** The user's settings, with the defaults where nothing usable is set. */
export function readSettings(doc: Y.Doc): Settings {
  const map = doc.getMap('settings');
  const names = Object.keys(Stored.shape);
  const due = eventKinds.map((kind) => [kind, readDueTime(map.get(`due.${kind}`)) ?? defaultDue[kind]]);
  return {
    ...Stored.parse(Object.fromEntries(names.map((name) => [name, map.get(name)]))),
    due: Object.fromEntries(due) as DueProfile,
  };
}
