import type { Bytes } from '../bytes/Bytes.ts';
import { concatBytes } from '../bytes/concatBytes.ts';
import { type Random, randomBytes } from '../bytes/randomBytes.ts';
import type { Sealed } from '../bytes/Sealed.ts';

/**
 * Seals bytes under an AES-256-GCM key. The nonce is random, stands in front, and is nobody else's business.
 * `context` is authenticated, not kept: it must be given again to open.
 */
export async function sealSecret(
  key: CryptoKey,
  bytes: Bytes,
  context: Bytes,
  random: Random = randomBytes,
): Promise<Sealed> {
  const iv = random(12);
  const params = { name: 'AES-GCM', iv, additionalData: context };
  const ciphertext = await crypto.subtle.encrypt(params, key, bytes);
  return concatBytes(iv, new Uint8Array(ciphertext)) as Sealed;
}

/** The bytes, or `undefined` where they are damaged, under another key, or of another context. */
export async function openSecret(key: CryptoKey, sealed: Bytes, context: Bytes): Promise<Bytes | undefined> {
  if (sealed.length < 28) return undefined;
  try {
    const params = { name: 'AES-GCM', iv: sealed.slice(0, 12), additionalData: context };
    return new Uint8Array(await crypto.subtle.decrypt(params, key, sealed.slice(12)));
  } catch {
    return undefined;
  }
}
