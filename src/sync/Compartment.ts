import type { EpochId } from '../bytes/Ids.ts';
import type { EpochKey } from '../crypto/EpochKey.ts';
import type { Have } from '../storage/LogStore.ts';
import type { Roster } from './Roster.ts';

/** A compartment that is open in this context. */
export interface Compartment {
  roster: Roster;
  keys: Map<EpochId, EpochKey>;
  /** Whether the log was counted: until then `seen` and `covers` know only what came in meanwhile. */
  counted: boolean;
  /** What this context has told its watchers of, or has read at opening, for each device. */
  seen: Have;
  /** What the snapshots in the log stand for: entries that were had, and are no longer there one by one (S10). */
  covers: Have;
}
