import type { CompartmentId, EpochId } from '../bytes/Ids.ts';
import type { DeviceKeys } from '../crypto/DeviceKeys.ts';
import { type EpochKey, epochKey } from '../crypto/EpochKey.ts';
import { parseEntry } from '../crypto/entryBytes.ts';
import { openBox } from '../crypto/sealBox.ts';
import type { LogRow } from '../storage/LogStore.ts';
import type { Compartment } from './Compartment.ts';
import { readRoster } from './Roster.ts';

/** A compartment's roster and keys from its control rows. `undefined`: it is not there, or not for this device. */
export async function openCompartment(
  compartment: CompartmentId,
  controlRows: readonly LogRow[],
  device: DeviceKeys,
): Promise<Pick<Compartment, 'roster' | 'keys'> | undefined> {
  const parsed = controlRows.map((row) => (row.v === 1 ? parseEntry(row.bytes) : 'newer'));
  const read = await readRoster(
    compartment,
    parsed.filter((entry) => typeof entry !== 'string'),
  );
  if (read === undefined) return undefined;
  // Only a newer version on this very device can have written one: peers' are refused at the gate.
  const roster = { ...read, newer: read.newer || parsed.includes('newer') };
  const keys = new Map<EpochId, EpochKey>();
  for (const { epoch, commitment, box, purpose } of roster.boxesFor(device.public.device)) {
    const raw = await openBox(device.agree, box, purpose);
    if (raw === undefined || raw.length !== 32) continue;
    const key = await epochKey(raw);
    raw.fill(0);
    if (key.commitment === commitment) keys.set(epoch, key);
  }
  return keys.size === 0 ? undefined : { roster, keys };
}
