import type { DeviceId } from '../bytes/Ids.ts';
import type { Have, SequenceRange } from '../storage/LogStore.ts';
import { addRange } from './addRange.ts';

/** Adds runs of sequences to what is had, device by device. */
export function addHave(have: Have, added: Iterable<readonly [string, readonly SequenceRange[]]>): Have {
  for (const [name, ranges] of added) {
    const device = name as DeviceId;
    for (const range of ranges) have.set(device, addRange(have.get(device) ?? [], range));
  }
  return have;
}
