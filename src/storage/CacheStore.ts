import type { CompartmentId } from '../bytes/Ids.ts';
import type { Sealed } from '../bytes/Sealed.ts';

/** Something sealed that can be made anew from the log, filed under its compartment and a name. */
export interface CacheRow {
  /** Format of the record. */
  v: 1;
  compartment: CompartmentId;
  /** What it is: `list`, `covers`, `index`. Tells nothing of a client. */
  name: string;
  bytes: Sealed;
}

/**
 * Caches over the log (S12): each states, inside what is sealed, which part of the log it covers, and is made
 * anew when in doubt. Losing one costs time and nothing else.
 */
export interface CacheStore {
  get(compartment: CompartmentId, name: string): Promise<CacheRow | undefined>;
  /** Every compartment's cache of that name. */
  all(name: string): Promise<CacheRow[]>;
  /** Puts the rows in the place of those there, all or none. */
  put(rows: readonly CacheRow[]): Promise<void>;
  /** Removes all caches of a compartment. */
  drop(compartment: CompartmentId): Promise<void>;
}
