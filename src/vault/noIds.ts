import { WritableStore } from './Store.ts';

/** No case files: what is known before the vault's tombstones are read. */
export const noIds = new WritableStore<ReadonlySet<string>>(new Set());
