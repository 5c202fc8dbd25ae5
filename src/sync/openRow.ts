import type { Bytes } from '../bytes/Bytes.ts';
import type { EpochId } from '../bytes/Ids.ts';
import type { Entry } from '../crypto/Entry.ts';
import type { EpochKey } from '../crypto/EpochKey.ts';
import { openEntry } from '../crypto/openEntry.ts';
import type { LogRow } from '../storage/LogStore.ts';
import type { DamagedEntry } from './DamagedEntry.ts';

/** The content of an entry that lies in the log, or why it can't be opened. */
export async function openRow(
  row: LogRow,
  entry: Entry,
  keys: ReadonlyMap<EpochId, EpochKey>,
): Promise<Bytes | DamagedEntry['why']> {
  // Somebody who can write to the disk could file a good entry under another document.
  const filed =
    entry.compartment === row.compartment &&
    entry.document === row.document &&
    entry.device === row.device &&
    entry.sequence === row.sequence;
  if (!filed || entry.epoch === '') return 'damaged';
  const key = keys.get(entry.epoch);
  if (key === undefined) return 'no-key';
  return (await openEntry(entry, key)) ?? 'damaged';
}
