import type { Store } from './Store.ts';

/** A newer version of the app, which never takes over by itself. */
export interface AppUpdate {
  /**
   * `ready`: it is loaded, and waits to be taken. `taken`: another tab has taken it, and this one still runs the
   * older version.
   */
  readonly state: Store<'none' | 'ready' | 'taken'>;
  /** Takes the new version and loads this tab anew. What is unsaved must be saved before. */
  take(): void;
}
