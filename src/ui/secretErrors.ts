import type { BackupSecret, SecretProblem } from '../vault/backup/BackupSecret.ts';

const whyNot = {
  count: 'There must be 12 words',
  checksum: 'One of the words is wrong, or two have changed places. Compare each with your paper.',
} as const;

/** What is wrong with the secret for a backup, by the id of the field to look at. */
export function secretErrors(problem: SecretProblem, secret: BackupSecret): Record<string, string> {
  if ('passphrase' in secret) {
    return { 'backup-passphrase': 'That is not the passphrase that this backup was made with' };
  }
  if (problem.why === 'unknown-word') {
    const place = problem.index + 1;
    const word = secret.words[problem.index] ?? '';
    return { [`recovery-${place}`]: `Word ${place}, “${word}”, is not on the list of words` };
  }
  if (problem.why === 'other-key') {
    return { 'recovery-words': 'These are the words of another vault, not of the one in this backup' };
  }
  return { 'recovery-words': whyNot[problem.why] };
}
