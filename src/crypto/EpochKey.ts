import type { Bytes } from '../bytes/Bytes.ts';
import { toBase64url } from '../bytes/base64url.ts';
import { hkdfAesKey, hkdfBytes, hkdfKey } from './hkdf.ts';

/** One generation of a compartment's key, in memory. Nothing of it can be exported (S3). */
export interface EpochKey {
  /** Seals entries: AES-256-GCM. */
  readonly entries: CryptoKey;
  /** Seals what can be made anew from the log (S5, S12): AES-256-GCM. */
  readonly caches: CryptoKey;
  /** Gives further keys for this epoch: HKDF. */
  readonly derive: CryptoKey;
  /**
   * Told by the epoch's statement, whose hash every entry names in its signed header. AES-GCM alone would let
   * one ciphertext open under two keys; a key that does not give this commitment is not the epoch's (S6).
   */
  readonly commitment: string;
}

/** The key of an epoch from its 32 random bytes, which the caller zeroes. */
export async function epochKey(raw: Bytes): Promise<EpochKey> {
  if (raw.length !== 32) throw new TypeError('an epoch key has 32 bytes');
  const derive = await hkdfKey(raw);
  return {
    derive,
    entries: await hkdfAesKey(derive, 'casewright/entries/1'),
    caches: await hkdfAesKey(derive, 'casewright/caches/1'),
    commitment: toBase64url(await hkdfBytes(derive, 'casewright/commitment/1', 32)),
  };
}
