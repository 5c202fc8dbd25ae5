import type { Store } from './Store.ts';

/** What the screen shows of the lock that comes by itself. */
export interface LockWatch {
  /** Seconds until it locks, from 30 down; `undefined` while that is further off. */
  readonly secondsLeft: Store<number | undefined>;
  /** Somebody is here: begins to count anew, in every tab. */
  active(): void;
}
