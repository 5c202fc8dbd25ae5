import type { CompartmentId, EpochId } from '../bytes/Ids.ts';
import type { EpochKey } from '../crypto/EpochKey.ts';
import { parseEntry } from '../crypto/entryBytes.ts';
import type { Have, LogStore } from '../storage/LogStore.ts';
import { addHave } from './addHave.ts';
import type { CoversCache } from './coversCache.ts';
import { missingRanges } from './missingRanges.ts';
import { openRow } from './openRow.ts';
import { readSnapshot } from './Snapshot.ts';

/**
 * What the snapshots of a compartment cover: what the cache says, and what the rows that it has not seen say.
 * The snapshots themselves are the truth; without a cache all rows are read.
 */
export async function findCovers(
  log: Pick<LogStore, 'readRange'>,
  compartment: CompartmentId,
  rows: Have,
  cache: CoversCache,
  keys: ReadonlyMap<EpochId, EpochKey>,
): Promise<Have> {
  const covers = addHave(new Map(), cache.covers);
  for (const [device, ranges] of rows) {
    for (const range of missingRanges(ranges, cache.seen.get(device) ?? [])) {
      for (const row of await log.readRange(compartment, device, range)) {
        const entry = parseEntry(row.bytes);
        if (typeof entry === 'string' || entry.kind !== 'snapshot') continue;
        const content = await openRow(row, entry, keys);
        const snapshot = typeof content === 'string' ? undefined : await readSnapshot(content);
        if (snapshot !== undefined) addHave(covers, Object.entries(snapshot.covers));
      }
    }
  }
  return covers;
}
