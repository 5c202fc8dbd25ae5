import type { Bytes } from '../bytes/Bytes.ts';
import type { Entry } from './Entry.ts';
import type { EpochKey } from './EpochKey.ts';
import { entryHead, signedPart } from './entryBytes.ts';
import { entryPurpose } from './sealEntry.ts';
import { verifyBytes } from './signBytes.ts';

/** Whether the holder of this Ed25519 key (base64url) made this entry. */
export function verifyEntry(entry: Entry, publicKey: string): Promise<boolean> {
  return verifyBytes(publicKey, entryPurpose, signedPart(entry), entry.signature);
}

/** The content, or `undefined` where the entry is damaged or under another key. */
export async function openEntry(entry: Entry, key: EpochKey): Promise<Bytes | undefined> {
  const params = { name: 'AES-GCM', iv: entry.nonce, additionalData: entryHead(entry, entry.nonce) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(params, key.entries, entry.body));
  } catch {
    return undefined;
  }
}
