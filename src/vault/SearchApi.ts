import type { SearchAnswer } from '../search/SearchAnswer.ts';
import type { SearchQuery } from '../search/SearchQuery.ts';
import type { Store } from './Store.ts';

export type SearchProgress =
  /** The vault is locked. */
  | { at: 'off' }
  /** Reading the index from the disk. */
  | { at: 'opening' }
  /** Notes that are not in the index yet are being read; `done` of `total` are in it. */
  | { at: 'building'; done: number; total: number }
  | { at: 'ready'; total: number }
  /** The search has stopped; notes and saving are not touched by it. */
  | { at: 'failed' };

/** Looking through the whole text of all notes. */
export interface SearchApi {
  readonly progress: Store<SearchProgress>;
  /** What there is so far while the index is being built. `undefined`: locked or stopped meanwhile. */
  find(query: SearchQuery): Promise<SearchAnswer | undefined>;
  /** Begins again after `failed`. */
  restart(): void;
}
