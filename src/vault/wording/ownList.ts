import type * as Y from 'yjs';
import type * as z from 'zod/mini';
import { entryId } from '../../checks/entryId.ts';
import type { LexiconEntry, LexiconOverride } from '../../checks/Lexicon.ts';
import { LexiconEntrySchema, LexiconOverrideSchema } from '../../checks/lexiconSchema.ts';
import type { OwnList } from './WordsApi.ts';

const most = { entries: 2000, off: 1000, overrides: 1000 };

/** Where the kit keeps the worker's own list: one key a term, so that two devices never undo each other's. */
export function ownListMap(kit: Y.Doc): Y.Map<unknown> {
  return kit.getMap('own-words');
}

/** The worker's own list; what another device wrote and is no part of one is passed over. */
export function readOwnList(kit: Y.Doc): OwnList {
  const entries: LexiconEntry[] = [];
  const off: string[] = [];
  const overrides: LexiconOverride[] = [];
  const map = ownListMap(kit);
  for (const [key, value] of map) {
    const at = key.indexOf(':');
    const [part, name] = [key.slice(0, at), key.slice(at + 1)];
    if (part === 'entry' && entries.length < most.entries) {
      const entry = parse(LexiconEntrySchema, value);
      if (entry !== undefined && entryId(entry) === name) entries.push(entry);
    } else if (part === 'off' && value === true && name.length <= 100 && off.length < most.off) {
      off.push(name);
    } else if (part === 'override' && overrides.length < most.overrides) {
      const override = parse(LexiconOverrideSchema, value);
      if (override?.rule === name) overrides.push(override);
    }
  }
  const [name, version] = [map.get('name'), map.get('version')];
  return {
    entries: entries.sort((a, b) => a.term.localeCompare(b.term, 'en')),
    off: off.sort(),
    overrides: overrides.sort((a, b) => (a.rule < b.rule ? -1 : 1)),
    name: typeof name === 'string' ? name.slice(0, 120) : '',
    version: typeof version === 'number' && Number.isSafeInteger(version) && version > 0 ? version : 0,
  };
}

function parse<T>(schema: z.ZodMiniType<T>, value: unknown): T | undefined {
  if (typeof value !== 'string' || value.length > 20_000) return undefined;
  try {
    return schema.safeParse(JSON.parse(value)).data;
  } catch {
    return undefined;
  }
}
