import { storageError } from './storageError.ts';

/** What a piece of work on IndexedDB gives; what it throws becomes one of our two errors. */
export async function settle<T>(work: PromiseLike<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw storageError(error);
  }
}
