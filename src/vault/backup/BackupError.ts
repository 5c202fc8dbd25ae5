/**
 * Why a backup file can't be used. `damaged`: changed or cut short. `other-key`: the passphrase or the words open
 * nothing in it. `unreadable`: the disk it is on gave an error.
 */
export type BackupProblem = 'not-a-backup' | 'newer' | 'damaged' | 'other-vault' | 'other-key' | 'unreadable';

/** A backup file that can't be used; nothing was changed. `message` is for the screen. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly why: BackupProblem;

  constructor(why: BackupProblem, cause?: unknown) {
    super(sentences[why], { cause });
    this.why = why;
  }
}

const sentences: Record<BackupProblem, string> = {
  'not-a-backup': 'This file is not a backup of Casewright.',
  newer: 'A newer version of Casewright made this backup. Update Casewright, then try again.',
  damaged: 'This backup is damaged or was cut short. Nothing was taken from it. Try an older one.',
  'other-vault': 'This backup belongs to another vault, so nothing was added from it.',
  'other-key': 'That does not open this backup. Nothing has changed.',
  unreadable: 'The file could not be read to its end. Is the drive still connected?',
};
