import type { Bytes } from './Bytes.ts';
import { fromBase64url } from './base64url.ts';

/** The bytes of an identifier of ours. Throws on anything else: identifiers are parsed where they come in. */
export function idBytes(id: string, length = 16): Bytes {
  const bytes = fromBase64url(id);
  if (bytes?.length !== length) throw new TypeError('not an identifier');
  return bytes;
}
