import type { Bytes } from '../bytes/Bytes.ts';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import type { CompartmentId } from '../bytes/Ids.ts';
import { newId } from '../bytes/newId.ts';
import { type Random, randomBytes } from '../bytes/randomBytes.ts';
import type { Sealed } from '../bytes/Sealed.ts';
import {
  compartmentId,
  controlBytes,
  type Epoch,
  epochPurpose,
  type Member,
} from '../crypto/ControlStatement.ts';
import type { DeviceKeys } from '../crypto/DeviceKeys.ts';
import { epochKey } from '../crypto/EpochKey.ts';
import { sealBox } from '../crypto/sealBox.ts';
import { sealEntry } from '../crypto/sealEntry.ts';
import { controlDocument } from './controlDocument.ts';

/** The first entry of a new compartment, and its first key. The caller zeroes `rawKey`. */
export interface Founded {
  compartment: CompartmentId;
  entry: Sealed;
  rawKey: Bytes;
}

/** Founds a compartment: a new key, sealed to every member and to the recovery kit, signed by this device. */
export async function foundCompartment(
  device: DeviceKeys,
  members: readonly Member[],
  kit: { sign: string; agree: string },
  random: Random = randomBytes,
): Promise<Founded> {
  const rawKey = random(32);
  const nonce = newId(random);
  const keys: Record<string, string> = {};
  for (const member of members) keys[member.device] = await sealTo(member.agree, member.device);
  const statement: Epoch = {
    v: 1,
    type: 'epoch',
    nonce,
    previous: [],
    members: [...members],
    keys,
    kit: { ...kit, key: await sealTo(kit.agree, 'kit') },
    commitment: (await epochKey(rawKey)).commitment,
  };
  const body = controlBytes(statement);
  const compartment = await compartmentId(body);
  const header = {
    kind: 'statement',
    compartment,
    document: controlDocument,
    device: device.public.device,
    sequence: 1,
    previous: new Uint8Array(32),
    epoch: '',
    clientNonce: new Uint8Array(16),
  } as const;
  const entry = await sealEntry(header, body, undefined, device.sign.privateKey, random);
  return { compartment, entry, rawKey };

  async function sealTo(agree: string, recipient: string): Promise<string> {
    const publicKey = fromBase64url(agree);
    if (publicKey === undefined) throw new TypeError('not a public key');
    return toBase64url(await sealBox(publicKey, rawKey, epochPurpose(nonce, recipient)));
  }
}
