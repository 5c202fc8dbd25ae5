import { DuplicateRowError, StorageError } from './LogStore.ts';

const reasons: readonly (readonly [RegExp, StorageError['reason']])[] = [
  [/quota/i, 'full'],
  [/Version(Error|Change)|UpgradeError/i, 'newer'],
  // Before "closed": Dexie calls a database closed that it was never let open.
  [/MissingAPI|Security|NotAllowed/i, 'blocked'],
  [/DatabaseClosed|InvalidState|connection is closing/i, 'closed'],
  [/OpenFailed|Unknown|Timeout/i, 'blocked'],
];

/** What Dexie and IndexedDB throw, as one of our two errors. */
export function storageError(error: unknown): StorageError | DuplicateRowError {
  const ours = wrapped(error);
  if (ours !== undefined) return ours;
  const trail = names(error);
  // A constraint can only be our unique key: the one index of the log that is unique.
  if (/ConstraintError/.test(trail))
    return new DuplicateRowError('that place in the chain is taken', { cause: error });
  return new StorageError(reasons.find(([pattern]) => pattern.test(trail))?.[1] ?? 'other', error);
}

/** An error of ours, bare or inside one of Dexie's. */
function wrapped(error: unknown, depth = 0): StorageError | DuplicateRowError | undefined {
  if (error instanceof StorageError || error instanceof DuplicateRowError) return error;
  if (typeof error !== 'object' || error === null || depth > 3) return undefined;
  return wrapped((error as { inner?: unknown }).inner, depth + 1);
}

/** The names of an error and of what it wraps: Dexie keeps the cause in `inner`, bulk writes in `failures`. */
function names(error: unknown, depth = 0): string {
  if (typeof error !== 'object' || error === null || depth > 3) return '';
  const { name, message, inner, failures } = error as {
    name?: unknown;
    message?: unknown;
    inner?: unknown;
    failures?: unknown;
  };
  const first = Array.isArray(failures) ? failures[0] : undefined;
  return `${String(name)} ${String(message)} ${names(inner, depth + 1)} ${names(first, depth + 1)}`;
}
