import type { Bytes } from '../../bytes/Bytes.ts';
import { backupBase, backupKeys } from '../../crypto/backupKeys.ts';
import type { KitKeys } from '../../crypto/recoveryWords.ts';
import { openByPassphrase, openSlot } from '../keyring.ts';
import type { BackupHeader } from './BackupHeader.ts';
import type { BackupSecret, SecretProblem } from './BackupSecret.ts';

/** The vault key that a backup's slots give up, and the file's own key. The caller zeroes `vaultKey`. */
export interface OpenedBackup {
  vaultKey: Bytes;
  chunks: CryptoKey;
  kit?: KitKeys;
}

/** Opens a backup's slot. A wrong secret takes as long as a right one, and changes nothing. */
export async function openBackupKey(
  header: BackupHeader,
  secret: BackupSecret,
): Promise<OpenedBackup | SecretProblem> {
  let kit: KitKeys | undefined;
  let vaultKey: Bytes | undefined;
  if ('words' in secret) {
    const { readRecoveryWords } = await import('../../crypto/recoveryWords.ts');
    const read = await readRecoveryWords(secret.words);
    if (!read.ok) {
      const { ok: _, ...problem } = read;
      return problem;
    }
    kit = read.keys;
    vaultKey = await openSlot(header, 'kit', kit.agree);
  } else vaultKey = await openByPassphrase(header, secret.passphrase);
  if (vaultKey?.length !== 32) return { why: 'other-key' };
  const keys = await backupKeys(await backupBase(vaultKey), header.salt);
  if (keys.commitment !== header.commitment) {
    vaultKey.fill(0);
    return { why: 'other-key' };
  }
  return { vaultKey, chunks: keys.chunks, ...(kit === undefined ? {} : { kit }) };
}
