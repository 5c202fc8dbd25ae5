import type { Bytes } from '../bytes/Bytes.ts';
import { toBase64url } from '../bytes/base64url.ts';
import type { PersonId } from '../bytes/Ids.ts';
import { newId } from '../bytes/newId.ts';
import { randomBytes } from '../bytes/randomBytes.ts';
import type { DeviceKeys } from '../crypto/DeviceKeys.ts';
import { deviceSecretLength, openDeviceKeys } from '../crypto/openDeviceKeys.ts';
import type { ArgonCost } from '../crypto/passphraseKeys.ts';
import type { KitKeys } from '../crypto/recoveryWords.ts';
import type { Replica } from '../sync/Replica.ts';
import type { DeviceRecord } from './DeviceRecord.ts';
import { passphraseSlot, sealDeviceSecret, sealedTo } from './keyring.ts';

/** A vault that exists in the log, and whose device record is not written yet. The caller zeroes `vaultKey`. */
export interface MadeVault {
  record: DeviceRecord;
  vaultKey: Bytes;
  replica: Replica;
}

/** Makes a device and founds its vault. `cost` measures what a passphrase may cost here. */
export async function makeVault(
  passphrase: string,
  keys: KitKeys,
  newReplica: (device: DeviceKeys) => Replica,
  cost: () => Promise<ArgonCost>,
): Promise<MadeVault> {
  const secret = randomBytes(deviceSecretLength);
  try {
    const { sign, agree } = keys;
    const kit = { sign: toBase64url(sign.publicBytes), agree: toBase64url(agree.publicBytes) };
    const person = newId<PersonId>();
    const keysOfDevice = await openDeviceKeys(secret);
    const { device } = keysOfDevice.public;
    const replica = newReplica(keysOfDevice);
    const owner = { ...keysOfDevice.public, person, role: 'owner' } as const;
    const { compartment: vault, rawKey: vaultKey } = await replica.found([owner], kit);
    const facts = { v: 1, device, person, vault, kit } as const;
    const slots = [
      await passphraseSlot(vaultKey, passphrase, await cost()),
      { kind: 'kit', ...(await sealedTo(vaultKey, agree.publicBytes)) } as const,
    ];
    const record = { ...facts, slots, secret: await sealDeviceSecret(vaultKey, secret, facts) };
    return { record, vaultKey, replica };
  } finally {
    secret.fill(0);
  }
}
