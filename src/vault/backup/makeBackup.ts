import type { LogStore } from '../../storage/LogStore.ts';
import { addVoucher } from '../addVoucher.ts';
import type { DeviceRecord } from '../DeviceRecord.ts';
import type { OpenVault } from '../OpenVault.ts';
import type { BackupWork } from './BackupApi.ts';
import { BackupError } from './BackupError.ts';
import { type BackupHeader, maxSlots } from './BackupHeader.ts';
import type { BackupSink } from './BackupSink.ts';
import { verifyBackup } from './verifyBackup.ts';
import { writeBackup } from './writeBackup.ts';

export interface MakeJob {
  open: OpenVault;
  log: LogStore;
  /** As it lies on the disk now: its slots are the ways into the backup. */
  record: DeviceRecord;
  now: Date;
  signal: AbortSignal;
  progress(work: BackupWork): void;
}

/**
 * Writes a backup, reads it back and opens every chunk of it; only then is it kept. Whatever goes wrong, the file
 * is taken away again.
 */
export async function makeBackup(
  job: MakeJob,
  sink: BackupSink,
): Promise<{ entries: number; skipped: number }> {
  const { open, log, record, signal } = job;
  try {
    // What is typed belongs in it. Where it can't be saved, that is said already, and all the rest needs a backup.
    await open.settle().catch(() => undefined);
    // Whoever restores it must be vouched for in every case file.
    await addVoucher(open);
    await open.lists.load();
    await open.share();
    const { vault, kit } = record;
    const ways = (kind: 'kit' | 'passphrase') =>
      record.slots.filter((slot): slot is BackupHeader['slots'][number] => slot.kind === kind);
    const slots = [...ways('kit'), ...ways('passphrase')].slice(0, maxSlots);
    const base = open.unlocked.backup;
    const progress = (done: number, total: number) => job.progress({ doing: 'writing', done, total });
    const source = { log, vault, kit, slots, base, created: job.now, signal, progress };
    const { skipped, ...written } = await writeBackup(source, sink);
    const file = await sink.close();
    const read = await verifyBackup(file, base, (done) => {
      signal.throwIfAborted();
      job.progress({ doing: 'checking', done, total: file.size });
    });
    if (read.entries !== written.entries || read.quarantined !== written.quarantined) {
      throw new BackupError('damaged');
    }
    signal.throwIfAborted();
    await sink.keep();
    return { entries: written.entries, skipped };
  } catch (error) {
    await sink.discard();
    // What was written a moment ago and can't be read back is the disk's doing, not an old file's.
    throw error instanceof BackupError
      ? new Error('The backup could not be read back after it was written, so it was not kept.', {
          cause: error,
        })
      : error;
  }
}
