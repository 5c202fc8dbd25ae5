import type { Room } from './roomLeft.ts';
import type { Store } from './Store.ts';

/** How the storage of this device stands, for the screen to show. */
export interface StorageState {
  /** Whether the browser keeps it when the device runs out of room; `undefined` where it is not known. */
  persistent: boolean | undefined;
  /** Whether it was asked to, and has answered, since the app was opened. */
  asked: boolean;
  /** Bytes. */
  used: number | undefined;
  quota: number | undefined;
  room: Room;
  /** Entries in the log; `undefined` before they are counted. */
  entries: number | undefined;
  /**
   * `waiting`: a tab with an older version holds the storage. `outdated`: one with a newer version waits for this
   * one. `cleared`: what was open here is gone from the disk.
   */
  trouble: 'waiting' | 'outdated' | 'cleared' | undefined;
}

/** The storage of this device as the app's screens use it. */
export interface StorageApi {
  readonly state: Store<StorageState>;
  /** Measures, and counts the entries. Never rejects: what can't be told is `undefined`. */
  look(): Promise<void>;
  /** Asks the browser to keep what is there. */
  askToKeep(): Promise<void>;
  /** Lets a newer version in another tab have the storage. Nothing can be saved from here after that. */
  letGo(): void;
}
