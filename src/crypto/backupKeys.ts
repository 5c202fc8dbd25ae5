import type { Bytes } from '../bytes/Bytes.ts';
import { toBase64url } from '../bytes/base64url.ts';
import { hkdfAesKey, hkdfBytes, hkdfKey } from './hkdf.ts';

/** The keys of one backup file. */
export interface BackupKeys {
  /** Seals its chunks: AES-256-GCM. */
  readonly chunks: CryptoKey;
  /** Stands in the file's header: tells a wrong key from damage, and binds the file to its key. 43 characters. */
  readonly commitment: string;
}

/** What all backups of a vault derive their keys from: HKDF, can't be exported. The caller zeroes `vaultKey`. */
export async function backupBase(vaultKey: Bytes): Promise<CryptoKey> {
  const bytes = await hkdfBytes(await hkdfKey(vaultKey), 'casewright/backup/1', 32);
  try {
    return await hkdfKey(bytes);
  } finally {
    bytes.fill(0);
  }
}

/** The keys of the file with this salt (random, 22 characters): no two files share one, so nonces may count. */
export async function backupKeys(base: CryptoKey, salt: string): Promise<BackupKeys> {
  return {
    chunks: await hkdfAesKey(base, `casewright/backup/chunks/1 ${salt}`),
    commitment: toBase64url(await hkdfBytes(base, `casewright/backup/commitment/1 ${salt}`, 32)),
  };
}
