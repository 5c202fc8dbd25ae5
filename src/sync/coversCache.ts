import * as z from 'zod/mini';
import type { Bytes } from '../bytes/Bytes.ts';
import type { DeviceId } from '../bytes/Ids.ts';
import { fromUtf8, toUtf8 } from '../bytes/utf8.ts';
import type { Have } from '../storage/LogStore.ts';

const Ranges = z.record(z.string(), z.array(z.tuple([z.int(), z.int()])));
const Stored = z.object({ v: z.literal(1), seen: Ranges, covers: Ranges });

/** What the snapshots of a compartment cover, and the rows in which they were looked for (S12). */
export interface CoversCache {
  seen: Have;
  covers: Have;
}

export function coversBytes({ seen, covers }: CoversCache): Bytes {
  return toUtf8(JSON.stringify({ v: 1, seen: Object.fromEntries(seen), covers: Object.fromEntries(covers) }));
}

/** What is in the cache; nothing where it is none. Never throws. */
export function parseCovers(bytes: Bytes | undefined): CoversCache {
  try {
    const { seen, covers } = Stored.parse(JSON.parse(fromUtf8(bytes ?? new Uint8Array(0)) ?? ''));
    return { seen: haveOf(seen), covers: haveOf(covers) };
  } catch {
    return { seen: new Map(), covers: new Map() };
  }
}

function haveOf(ranges: Record<string, [number, number][]>): Have {
  return new Map(Object.entries(ranges).map(([device, list]) => [device as DeviceId, list]));
}
