import type { Bytes } from '../bytes/Bytes.ts';
import { toBase64url } from '../bytes/base64url.ts';
import type { DeviceKeys } from './DeviceKeys.ts';
import { deviceId } from './deviceId.ts';
import { importSeed } from './importSeed.ts';

/** Two 32-byte seeds, signing first: a device's whole secret. */
export const deviceSecretLength = 64;

/**
 * The keys of a device from its secret (64 random bytes, two seeds). A new device is made with random bytes;
 * the caller seals the secret for the disk and zeroes it.
 */
export async function openDeviceKeys(secret: Bytes): Promise<DeviceKeys> {
  if (secret.length !== deviceSecretLength) throw new TypeError('a device secret has 64 bytes');
  const signSeed = secret.slice(0, 32);
  const agreeSeed = secret.slice(32);
  const sign = await importSeed('Ed25519', signSeed);
  const agree = await importSeed('X25519', agreeSeed);
  signSeed.fill(0);
  agreeSeed.fill(0);
  return {
    public: {
      device: await deviceId(sign.publicBytes, agree.publicBytes),
      sign: toBase64url(sign.publicBytes),
      agree: toBase64url(agree.publicBytes),
    },
    sign: sign.pair,
    agree: agree.pair,
  };
}
