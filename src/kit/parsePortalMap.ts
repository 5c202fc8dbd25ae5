import * as z from 'zod/mini';
import { PortalMap } from './PortalMap.ts';

const Versioned = z.object({ v: z.int() });
const newest = 2;

/** A portal map from its JSON; `newer` where a later version wrote it, which is left as it is. Never throws. */
export function parsePortalMap(text: unknown): PortalMap | 'newer' | undefined {
  if (typeof text !== 'string') return undefined;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const versioned = Versioned.safeParse(json);
  if (!versioned.success) return undefined;
  const { v } = versioned.data;
  if (v > newest) return 'newer';
  // The first version had all but `person`.
  const map = PortalMap.safeParse(v === 1 ? { ...(json as object), v: newest, person: undefined } : json);
  return map.success ? map.data : undefined;
}
