import type { BackupSecret } from '../vault/backup/BackupSecret.ts';
import type { TypedSecret } from './SecretFields.tsx';

/** The secret that was typed, or what is missing of it by the id of the field. */
export function readSecret({ by, passphrase, words }: TypedSecret): BackupSecret | Record<string, string> {
  if (by === 'passphrase') {
    return passphrase === '' ? { 'backup-passphrase': 'Type the passphrase' } : { passphrase };
  }
  const empty = words.findIndex((word) => word.trim() === '');
  if (empty >= 0) return { [`recovery-${empty + 1}`]: `Word ${empty + 1} is missing` };
  return { words: words.map((word) => word.trim().toLowerCase()) };
}
