import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { sealBox } from '../crypto/sealBox.ts';
import type { Vault } from './Vault.ts';

/**
 * The key that opens an extension's slot, sealed to the fresh key it has just shown, in base64url.
 * `undefined`: this vault has not linked that extension.
 */
export async function sealLinkKey(
  vault: Vault,
  device: string,
  ephemeral: string,
  purpose: string,
): Promise<string | undefined> {
  const key = await vault.linkKey(device);
  const publicKey = fromBase64url(ephemeral);
  if (key === undefined || publicKey === undefined) return undefined;
  const box = await sealBox(publicKey, key, purpose);
  key.fill(0);
  return toBase64url(box);
}
