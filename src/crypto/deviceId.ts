import type { Bytes } from '../bytes/Bytes.ts';
import { toBase64url } from '../bytes/base64url.ts';
import { concatBytes } from '../bytes/concatBytes.ts';
import type { DeviceId } from '../bytes/Ids.ts';
import { sha256 } from '../bytes/sha256.ts';
import { toUtf8 } from '../bytes/utf8.ts';

/** A device's id is the hash of its two public keys, so that nobody can claim it with other keys. */
export async function deviceId(sign: Bytes, agree: Bytes): Promise<DeviceId> {
  const hash = await sha256(concatBytes(toUtf8('casewright/device/1'), sign, agree));
  return toBase64url(hash.slice(0, 16)) as DeviceId;
}
