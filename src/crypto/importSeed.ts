import type { Bytes } from '../bytes/Bytes.ts';
import { fromBase64url } from '../bytes/base64url.ts';
import { concatBytes } from '../bytes/concatBytes.ts';

/** PKCS#8 wrappers of a 32-byte private key (RFC 8410 §7), which is how WebCrypto takes a raw one. */
const prefixes = {
  X25519: [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20],
  Ed25519: [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20],
} as const;

/** A key pair whose private half can't be exported, and the 32 bytes of its public half. */
export interface SeededPair {
  pair: CryptoKeyPair;
  publicBytes: Bytes;
}

/** The key pair of a 32-byte seed. The caller zeroes the seed. */
export async function importSeed(algorithm: 'X25519' | 'Ed25519', seed: Bytes): Promise<SeededPair> {
  const usages: KeyUsage[] = algorithm === 'X25519' ? ['deriveBits'] : ['sign'];
  const wrapped = concatBytes(Uint8Array.from(prefixes[algorithm]), seed);
  // WebCrypto gives the public half of a private key by one way alone: exporting it. This copy is let go at once.
  const exportable = await crypto.subtle.importKey('pkcs8', wrapped, algorithm, true, usages);
  const { x } = await crypto.subtle.exportKey('jwk', exportable);
  const privateKey = await crypto.subtle.importKey('pkcs8', wrapped, algorithm, false, usages);
  wrapped.fill(0);
  const publicBytes = fromBase64url(x ?? '');
  if (publicBytes === undefined) throw new Error('the browser gave no public key');
  const publicUsages: KeyUsage[] = algorithm === 'X25519' ? [] : ['verify'];
  const publicKey = await crypto.subtle.importKey('raw', publicBytes, algorithm, true, publicUsages);
  return { pair: { privateKey, publicKey }, publicBytes };
}
