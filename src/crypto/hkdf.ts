import type { Bytes } from '../bytes/Bytes.ts';
import { toUtf8 } from '../bytes/utf8.ts';

const empty = new Uint8Array(0);

/** A secret of 16 bytes or more as an HKDF key that can't be exported. The caller zeroes the secret. */
export async function hkdfKey(secret: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits', 'deriveKey']);
}

/** `length` bytes for one purpose, named by `info`. */
export async function hkdfBytes(key: CryptoKey, info: string, length: number): Promise<Bytes> {
  const params = { name: 'HKDF', hash: 'SHA-256', salt: empty, info: toUtf8(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(params, key, length * 8));
}

/** An AES-256-GCM key for one purpose, named by `info`; it can't be exported. */
export async function hkdfAesKey(key: CryptoKey, info: string): Promise<CryptoKey> {
  const params = { name: 'HKDF', hash: 'SHA-256', salt: empty, info: toUtf8(info) };
  return crypto.subtle.deriveKey(params, key, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}
