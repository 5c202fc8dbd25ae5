/** What befalls the storage of this tab from outside. */
export type DiskNews =
  /** A tab with an older version of the app holds the storage; opening goes on by itself when it lets go. */
  | 'waiting'
  /** It is open. */
  | 'ready'
  /** A tab with a newer version of the app waits for this one to let go of the storage. */
  | 'outdated'
  /** What was open here is gone: the browser, or somebody, cleared it. Nothing is written in its place. */
  | 'cleared';
