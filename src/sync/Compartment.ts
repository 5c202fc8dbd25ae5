import type { DeviceId, EpochId } from '../bytes/Ids.ts';
import type { EpochKey } from '../crypto/EpochKey.ts';
import type { SequenceRange } from '../storage/LogStore.ts';
import type { Roster } from './Roster.ts';

/** A compartment that is open in this context. */
export interface Compartment {
  roster: Roster;
  keys: Map<EpochId, EpochKey>;
  /** What this context has told its watchers of, or has read at opening, for each device. */
  seen: Map<DeviceId, SequenceRange[]>;
}
