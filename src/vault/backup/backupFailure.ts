import { StorageError } from '../../storage/LogStore.ts';
import { saveProblem } from '../saveProblem.ts';
import { BackupError } from './BackupError.ts';

/** Why something with a backup did not work, in a sentence or two for the screen. */
export function backupFailure(error: unknown): string {
  if (error instanceof BackupError) return error.message;
  if (error instanceof StorageError) return saveProblem(error);
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'There is no room for it. Free some space, then try again.';
  if (name === 'NotFoundError') return 'The folder is not there any more. Is its drive connected?';
  if (name === 'NotAllowedError') return 'The browser does not let Casewright write there.';
  return error instanceof Error ? error.message : String(error);
}
