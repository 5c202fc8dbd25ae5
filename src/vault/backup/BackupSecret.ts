import type { WordsProblem } from '../../crypto/recoveryWords.ts';

/** What opens a backup: the passphrase of the vault when the backup was made, or the recovery words. */
export type BackupSecret = { passphrase: string } | { words: readonly string[] };

/** Why a secret opens nothing. `other-key`: it is well-formed, and of another vault or out of date. */
export type SecretProblem = WordsProblem | { why: 'other-key' };
