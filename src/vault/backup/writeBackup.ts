import type { CompartmentId, DeviceId } from '../../bytes/Ids.ts';
import { newId } from '../../bytes/newId.ts';
import { backupKeys } from '../../crypto/backupKeys.ts';
import { maxEntryBytes } from '../../crypto/entryBytes.ts';
import type { Have, LogRow, LogStore, SequenceRange } from '../../storage/LogStore.ts';
import { addRange } from '../../sync/addRange.ts';
import { missingRanges } from '../../sync/missingRanges.ts';
import type { BackupHeader } from './BackupHeader.ts';
import type { BackupCounts } from './BackupRow.ts';
import type { BackupSink } from './BackupSink.ts';
import { BackupWriter } from './BackupWriter.ts';
import { endBytes, rowBytes } from './rowBytes.ts';

/** Rows read in one transaction: few enough that a keystroke never waits behind them (S8). */
const sliceRows = 100;
/** Looks at the log before giving up on catching up with it; each takes in what came during the one before. */
const maxRounds = 500;

export interface BackupSource {
  log: LogStore;
  vault: CompartmentId;
  kit: BackupHeader['kit'];
  slots: BackupHeader['slots'];
  /** `Unlocked.backup`. */
  base: CryptoKey;
  created: Date;
  signal: AbortSignal;
  /** Entries written, of about how many. */
  progress(done: number, total: number): void;
}

/**
 * Writes everything that the log and the quarantine hold, sealed as it is, and leaves the file open. The log may
 * grow and be compacted meanwhile: it is looked at again until all that it holds at one moment is in the file, so
 * that entries never go missing between a snapshot and what it replaced. `skipped` counts rows that are no
 * entries any more, on a damaged disk.
 */
export async function writeBackup(
  source: BackupSource,
  sink: Pick<BackupSink, 'write'>,
): Promise<BackupCounts & { skipped: number }> {
  const { log, signal } = source;
  const salt = newId();
  const keys = await backupKeys(source.base, salt);
  const first = await log.haveAll();
  const total = count(first);
  const header: BackupHeader = {
    v: 1,
    vault: source.vault,
    created: source.created.toISOString(),
    kit: source.kit,
    slots: source.slots,
    salt,
    commitment: keys.commitment,
    entries: total,
  };
  const writer = await BackupWriter.begin(sink, header, keys.chunks);
  const counts = { entries: 0, quarantined: 0, skipped: 0 };
  const written = new Map<CompartmentId, Have>();
  let wanted = remaining(first, written);
  for (let round = 0; wanted.length > 0; round += 1) {
    if (round === maxRounds) throw new Error('the log grows faster than it can be written');
    for (const [compartment, device, [from, to]] of wanted) {
      for (let start = from; start <= to; start += sliceRows) {
        signal.throwIfAborted();
        const range = [start, Math.min(start + sliceRows - 1, to)] as const;
        for (const row of await log.readRange(compartment, device, range)) await add(row);
        mark(written, compartment, device, range);
        source.progress(counts.entries, Math.max(total, counts.entries));
      }
    }
    wanted = remaining(await log.haveAll(), written);
  }
  for (const row of await log.quarantined()) await add(row);
  await writer.add(endBytes(counts));
  await writer.end();
  return counts;

  async function add(row: LogRow & { reason?: string }): Promise<void> {
    if (!isWhole(row)) {
      counts.skipped += 1;
      return;
    }
    await writer.add(rowBytes(row));
    if (row.reason === undefined) counts.entries += 1;
    else counts.quarantined += 1;
  }
}

function isWhole({ document, bytes }: LogRow): boolean {
  // A record on a damaged disk may hold anything.
  return /^[\w-]{22}$/.test(document) && bytes instanceof Uint8Array && bytes.length <= maxEntryBytes;
}

function count(have: ReadonlyMap<CompartmentId, Have>): number {
  return [...have.values()]
    .flatMap((devices) => [...devices.values()].flat())
    .reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

function remaining(
  have: ReadonlyMap<CompartmentId, Have>,
  written: ReadonlyMap<CompartmentId, Have>,
): [CompartmentId, DeviceId, SequenceRange][] {
  return [...have].flatMap(([compartment, devices]) =>
    [...devices].flatMap(([device, ranges]) =>
      missingRanges(ranges, written.get(compartment)?.get(device) ?? []).map(
        (range): [CompartmentId, DeviceId, SequenceRange] => [compartment, device, range],
      ),
    ),
  );
}

function mark(
  written: Map<CompartmentId, Have>,
  compartment: CompartmentId,
  device: DeviceId,
  range: SequenceRange,
): void {
  const devices = written.get(compartment) ?? new Map<DeviceId, SequenceRange[]>();
  written.set(compartment, devices);
  devices.set(device, addRange(devices.get(device) ?? [], range));
}
