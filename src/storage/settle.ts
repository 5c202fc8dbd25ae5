import type { Dexie } from 'dexie';
import { storageError } from './storageError.ts';

/** What a piece of work on IndexedDB gives; what it throws becomes one of our two errors. */
export async function settle<T>(database: Dexie, work: () => PromiseLike<T>): Promise<T> {
  try {
    // Dexie opens again by itself what the browser has closed, but never what it once failed to open.
    if (database.hasFailed() && !database.hasBeenClosed()) await database.open();
    return await work();
  } catch (error) {
    throw storageError(error);
  }
}
