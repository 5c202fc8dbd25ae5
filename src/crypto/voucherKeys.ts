import type { Bytes } from '../bytes/Bytes.ts';
import type { DeviceKeys } from './DeviceKeys.ts';
import { hkdfBytes, hkdfKey } from './hkdf.ts';
import { deviceSecretLength, openDeviceKeys } from './openDeviceKeys.ts';

/**
 * The vault's voucher: a member that lives nowhere and writes nothing, and whose keys follow from the vault key
 * (32 bytes, which the caller zeroes). Whoever restores a backup has the vault key, and with it vouches for the
 * new device that the restored vault becomes (S7): no chain of an old device is ever gone on with.
 */
export async function voucherKeys(vaultKey: Bytes): Promise<DeviceKeys> {
  const secret = await hkdfBytes(await hkdfKey(vaultKey), 'casewright/voucher/1', deviceSecretLength);
  try {
    return await openDeviceKeys(secret);
  } finally {
    secret.fill(0);
  }
}
