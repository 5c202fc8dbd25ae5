import type { Bytes } from '../bytes/Bytes.ts';
import { concatBytes } from '../bytes/concatBytes.ts';
import type { DeviceId, DocumentId } from '../bytes/Ids.ts';
import { idBytes } from '../bytes/idBytes.ts';
import { sha256 } from '../bytes/sha256.ts';
import { toUtf8 } from '../bytes/utf8.ts';

/**
 * The Yjs clientID of one opening of a document: the first 52 bits of SHA-256(device, document, nonce) (S9).
 * Nobody can make structs under another member's clientID without being seen, since the nonce stands in the
 * signed header of the entry.
 */
export async function clientId(device: DeviceId, document: DocumentId, nonce: Bytes): Promise<number> {
  const hash = await sha256(
    concatBytes(toUtf8('casewright/client/1'), idBytes(device), idBytes(document), nonce),
  );
  const bits = new DataView(hash.buffer).getBigUint64(0) >> 12n;
  return Number(bits);
}
