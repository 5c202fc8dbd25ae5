import type { Bytes } from '../bytes/Bytes.ts';
import type { CompartmentId } from '../bytes/Ids.ts';
import { epochKey } from '../crypto/EpochKey.ts';
import { openBox } from '../crypto/sealBox.ts';
import type { Replica } from '../sync/Replica.ts';

/** The vault key as the vault's roster has it for this device, or `undefined`. The caller zeroes it. */
export async function receivedVaultKey(replica: Replica, vault: CompartmentId): Promise<Bytes | undefined> {
  const last = replica.roster(vault)?.boxesFor(replica.device.public.device).at(-1);
  const key = last && (await openBox(replica.device.agree, last.box, last.purpose));
  if (last === undefined || key?.length !== 32) return undefined;
  return (await epochKey(key)).commitment === last.commitment ? key : undefined;
}
