import type { Bytes } from '../bytes/Bytes.ts';
import { fromBase64url } from '../bytes/base64url.ts';
import { concatBytes } from '../bytes/concatBytes.ts';
import { toUtf8 } from '../bytes/utf8.ts';

/** `purpose` keeps a signature made for one thing from being shown as one for another. */
export async function signBytes(privateKey: CryptoKey, purpose: string, bytes: Bytes): Promise<Bytes> {
  const message = concatBytes(toUtf8(`${purpose}\0`), bytes);
  return new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, message));
}

/** Whether the holder of this Ed25519 key (32 bytes in base64url) signed these bytes for this purpose. */
export async function verifyBytes(
  publicKey: string,
  purpose: string,
  bytes: Bytes,
  signature: Bytes,
): Promise<boolean> {
  const raw = fromBase64url(publicKey);
  if (raw?.length !== 32 || signature.length !== 64) return false;
  try {
    const key = await verifyKey(publicKey, raw);
    return await crypto.subtle.verify('Ed25519', key, signature, concatBytes(toUtf8(`${purpose}\0`), bytes));
  } catch {
    return false;
  }
}

/** Importing a key costs as much as a third of a verification, and a vault has few devices. */
const imported = new Map<string, Promise<CryptoKey>>();

function verifyKey(name: string, raw: Bytes): Promise<CryptoKey> {
  const known = imported.get(name);
  if (known !== undefined) return known;
  if (imported.size > 1000) imported.clear();
  const key = crypto.subtle.importKey('raw', raw, 'Ed25519', true, ['verify']);
  imported.set(name, key);
  return key;
}
