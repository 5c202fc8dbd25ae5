import type { Bytes } from '../bytes/Bytes.ts';
import { concatBytes } from '../bytes/concatBytes.ts';
import { type Random, randomBytes } from '../bytes/randomBytes.ts';
import type { Sealed } from '../bytes/Sealed.ts';
import type { EntryHeader } from './Entry.ts';
import type { EpochKey } from './EpochKey.ts';
import { entryHead, joinEntry } from './entryBytes.ts';
import { signBytes } from './signBytes.ts';

export const entryPurpose = 'casewright/entry/1';

/**
 * Seals content under an epoch's key and signs the whole with the device's key. Without a key (`epoch` is
 * empty) the content is a control statement, which is signed and readable.
 */
export async function sealEntry(
  header: EntryHeader,
  content: Bytes,
  key: EpochKey | undefined,
  sign: CryptoKey,
  random: Random = randomBytes,
): Promise<Sealed> {
  if ((key === undefined) !== (header.epoch === '')) throw new TypeError('an epoch and its key go together');
  if (key === undefined && header.kind !== 'statement') throw new TypeError('only statements are unsealed');
  const nonce = random(12);
  const head = entryHead(header, nonce);
  const body = key === undefined ? content : await encrypt(key, nonce, head, content);
  const signed = joinEntry(head, body);
  return concatBytes(signed, await signBytes(sign, entryPurpose, signed)) as Sealed;
}

async function encrypt(key: EpochKey, iv: Bytes, additionalData: Bytes, content: Bytes): Promise<Bytes> {
  const params = { name: 'AES-GCM', iv, additionalData };
  return new Uint8Array(await crypto.subtle.encrypt(params, key.entries, content));
}
