import type { CompartmentId } from '../../bytes/Ids.ts';
import type { Entry } from '../../crypto/Entry.ts';
import { parseEntry } from '../../crypto/entryBytes.ts';
import { DuplicateRowError, type LogRow, type LogStore } from '../../storage/LogStore.ts';
import { BackupError } from './BackupError.ts';
import type { BackupRow } from './BackupRow.ts';

/** One transaction: enough rows to be quick, few enough bytes to be small (S8). */
const batchRows = 200;
const batchBytes = 1024 * 1024;

/** What was put into the log. */
export interface RestoredRows {
  entries: number;
  /** Rows that were no entries any more when the backup was made: left out. */
  damaged: number;
  /** The control entries of each compartment, for the new device to be vouched for. */
  control: Map<CompartmentId, Entry[]>;
}

/** Writes the rows of a backup into an empty log as they are. */
export async function restoreRows(rows: AsyncIterable<BackupRow>, log: LogStore): Promise<RestoredRows> {
  const restored: RestoredRows = { entries: 0, damaged: 0, control: new Map() };
  let batch: LogRow[] = [];
  let size = 0;
  for await (const { reason, ...row } of rows) {
    const entry = parseEntry(row.bytes);
    if (entry === 'damaged' || (entry !== 'newer' && !isFiled(row, entry))) {
      restored.damaged += 1;
      continue;
    }
    if (reason !== undefined) {
      await log.quarantine({ ...row, reason });
      continue;
    }
    if (entry !== 'newer' && entry.epoch === '') {
      const known = restored.control.get(row.compartment);
      if (known === undefined) restored.control.set(row.compartment, [entry]);
      else known.push(entry);
    }
    batch.push(row);
    size += row.bytes.length;
    if (batch.length >= batchRows || size >= batchBytes) await flush();
  }
  await flush();
  return restored;

  async function flush(): Promise<void> {
    try {
      if (batch.length > 0) await log.append(batch);
    } catch (error) {
      // No backup of ours holds a place in a chain twice.
      throw error instanceof DuplicateRowError ? new BackupError('damaged', error) : error;
    }
    restored.entries += batch.length;
    batch = [];
    size = 0;
  }
}

function isFiled(row: LogRow, entry: Entry): boolean {
  return (
    entry.compartment === row.compartment &&
    entry.document === row.document &&
    entry.device === row.device &&
    entry.sequence === row.sequence
  );
}
