import type { Bytes } from '../bytes/Bytes.ts';
import { fromBase64url } from '../bytes/base64url.ts';
import { openBox } from '../crypto/sealBox.ts';

/** The unlock key that the app sealed to a fresh key of ours, or `undefined`. The caller zeroes it. */
export async function openLinkBox(
  pair: CryptoKeyPair,
  box: string,
  purpose: string,
): Promise<Bytes | undefined> {
  const bytes = fromBase64url(box);
  return bytes === undefined ? undefined : openBox(pair, bytes, purpose);
}
