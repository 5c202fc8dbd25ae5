import type { Snapshot } from './Snapshot.ts';
import type { WriteResult } from './WriteResult.ts';

/** What each write found, to the byte. Kept beside the results, which show it in plain words. */
export const befores = new WeakMap<WriteResult, Snapshot>();
