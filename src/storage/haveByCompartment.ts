import type { CompartmentId, DeviceId } from '../bytes/Ids.ts';
import type { Have } from './LogStore.ts';
import { sequenceRanges } from './sequenceRanges.ts';

/** The runs of sequences by compartment and device, from the keys of the log in their order. */
export function haveByCompartment(
  keys: readonly (readonly [string, string, number])[],
): Map<CompartmentId, Have> {
  const sequences = new Map<string, Map<string, number[]>>();
  for (const [compartment, device, sequence] of keys) {
    const devices = sequences.get(compartment) ?? new Map<string, number[]>();
    if (devices.size === 0) sequences.set(compartment, devices);
    const list = devices.get(device);
    if (list === undefined) devices.set(device, [sequence]);
    else list.push(sequence);
  }
  return new Map(
    [...sequences].map(([compartment, devices]) => [
      compartment as CompartmentId,
      new Map([...devices].map(([device, list]) => [device as DeviceId, sequenceRanges(list)])),
    ]),
  );
}
