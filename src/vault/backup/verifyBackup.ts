import { backupKeys } from '../../crypto/backupKeys.ts';
import { BackupError } from './BackupError.ts';
import type { BackupCounts } from './BackupRow.ts';
import { readHead } from './readHead.ts';
import { type Progress, readRows } from './readRows.ts';

/** Reads a backup to its end and opens every chunk. Throws `BackupError` where it is not whole. */
export async function verifyBackup(file: Blob, base: CryptoKey, progress?: Progress): Promise<BackupCounts> {
  const head = await readHead(file);
  const keys = await backupKeys(base, head.header.salt);
  if (keys.commitment !== head.header.commitment) throw new BackupError('other-key');
  const rows = readRows(file, head, keys.chunks, progress);
  let step = await rows.next();
  while (!step.done) step = await rows.next();
  return step.value;
}
