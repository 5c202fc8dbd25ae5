import type { BackupSecret, SecretProblem } from '../vault/backup/BackupSecret.ts';
import { wordsProblem } from './wordsProblem.ts';

/** What is wrong with the secret for a backup, by the id of the field to look at. */
export function secretErrors(problem: SecretProblem, secret: BackupSecret): Record<string, string> {
  if ('passphrase' in secret) {
    return { 'backup-passphrase': 'That is not the passphrase that this backup was made with' };
  }
  if (problem.why === 'other-key') {
    return { 'recovery-words': 'These are the words of another vault, not of the one in this backup' };
  }
  return wordsProblem({ ok: false, ...problem }, secret.words);
}
