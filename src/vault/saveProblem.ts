import { StorageError } from '../storage/LogStore.ts';

/** Why something was not saved, in one or two plain sentences. */
export function saveProblem(error: unknown): string {
  return (error instanceof StorageError ? error : new StorageError('other', error)).message;
}
