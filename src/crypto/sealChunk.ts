import type { Bytes } from '../bytes/Bytes.ts';
import type { Sealed } from '../bytes/Sealed.ts';

/**
 * One chunk of a stream, sealed with AES-256-GCM in the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár
 * 2015): the nonce is the chunk's number and whether it is the last one, so that none can be left out, swapped,
 * repeated, or be the end before the end. The key is the stream's own. `context` is authenticated with each.
 */
export async function sealChunk(
  key: CryptoKey,
  index: number,
  last: boolean,
  bytes: Bytes,
  context: Bytes,
): Promise<Sealed> {
  const params = { name: 'AES-GCM', iv: nonce(index, last), additionalData: context };
  return new Uint8Array(await crypto.subtle.encrypt(params, key, bytes)) as Sealed;
}

/** The chunk's bytes, or `undefined` where it is damaged, in another place, or of another stream. */
export async function openChunk(
  key: CryptoKey,
  index: number,
  last: boolean,
  sealed: Bytes,
  context: Bytes,
): Promise<Bytes | undefined> {
  try {
    const params = { name: 'AES-GCM', iv: nonce(index, last), additionalData: context };
    return new Uint8Array(await crypto.subtle.decrypt(params, key, sealed));
  } catch {
    return undefined;
  }
}

/** 7 zero bytes · number (4 bytes) · 1 for the last chunk. */
function nonce(index: number, last: boolean): Bytes {
  if (index >= 2 ** 32) throw new RangeError('too many chunks in one stream');
  const bytes = new Uint8Array(12);
  new DataView(bytes.buffer).setUint32(7, index);
  bytes[11] = last ? 1 : 0;
  return bytes;
}
