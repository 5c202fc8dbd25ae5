import { toBase64url } from '../bytes/base64url.ts';
import { sha256 } from '../bytes/sha256.ts';
import { toUtf8 } from '../bytes/utf8.ts';

/** A short name for what a document says: two that say the same have the same, on every device. */
export async function contentStamp(content: unknown): Promise<string> {
  return toBase64url((await sha256(toUtf8(JSON.stringify(content)))).slice(0, 12));
}
