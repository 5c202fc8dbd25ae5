import type { Bytes } from '../bytes/Bytes.ts';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import type { CompartmentId } from '../bytes/Ids.ts';
import { sha256 } from '../bytes/sha256.ts';
import { toUtf8 } from '../bytes/utf8.ts';
import type { Vouch } from './ControlStatement.ts';
import { signBytes, verifyBytes } from './signBytes.ts';

const purpose = 'casewright/vouch/1';

/** What is vouched for: this member, with these keys, in this compartment and in no other. */
type Vouched = Pick<Vouch, 'member' | 'keys' | 'by'>;

/** The signature of the one who vouches, in base64url. `privateKey`: Ed25519. */
export async function signVouch(
  privateKey: CryptoKey,
  compartment: CompartmentId,
  vouched: Vouched,
): Promise<string> {
  return toBase64url(await signBytes(privateKey, purpose, await vouchBytes(compartment, vouched)));
}

/** Whether the holder of this Ed25519 key (base64url) has vouched so, here. */
export async function verifyVouch(
  publicKey: string,
  compartment: CompartmentId,
  vouch: Vouch,
): Promise<boolean> {
  const signature = fromBase64url(vouch.signature);
  return (
    signature !== undefined &&
    verifyBytes(publicKey, purpose, await vouchBytes(compartment, vouch), signature)
  );
}

async function vouchBytes(compartment: CompartmentId, { member, keys, by }: Vouched): Promise<Bytes> {
  // Fields in a fixed order and without spaces in them, so that nothing can be read in two ways.
  const { device, person, role, sign, agree } = member;
  const boxes = Object.entries(keys)
    .map(([epoch, box]) => `${epoch} ${box}`)
    .sort();
  const hash = toBase64url(await sha256(toUtf8(boxes.join('\n'))));
  return toUtf8([compartment, by, device, person, role, sign, agree, hash].join(' '));
}
