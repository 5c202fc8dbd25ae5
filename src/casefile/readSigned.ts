import * as z from 'zod/mini';
import type { Bytes } from '../bytes/Bytes.ts';
import { toBase64url } from '../bytes/base64url.ts';
import type { DeviceId, DocumentId } from '../bytes/Ids.ts';
import { sha256 } from '../bytes/sha256.ts';
import { fromUtf8, toUtf8 } from '../bytes/utf8.ts';
import type { Signature } from './Signature.ts';
import { SignedText } from './SignedText.ts';

const Statement = z.object({
  v: z.literal(1),
  type: z.literal('signed'),
  hash: z.string().check(z.regex(/^[\w-]{43}$/)),
  text: z.string(),
});

/**
 * The signature that a statement of a note's document holds. `newer`: another version wrote it, and what it means
 * is not known here. `damaged`: its text is not what was hashed, or speaks of another note or device than the
 * entry it came in. Never throws.
 */
export async function readSigned(
  bytes: Bytes,
  from: { document: DocumentId; device: DeviceId },
): Promise<Signature | 'newer' | 'damaged'> {
  const raw = parse(fromUtf8(bytes));
  if (raw === undefined) return 'damaged';
  const statement = Statement.safeParse(raw);
  if (!statement.success) return isNewer(raw) ? 'newer' : 'damaged';
  const { hash, text } = statement.data;
  if (toBase64url(await sha256(toUtf8(text))) !== hash) return 'damaged';
  const signed = SignedText.safeParse(parse(text));
  if (!signed.success) return 'damaged';
  const { document, device, deviceName, by, at, sections, ...note } = signed.data;
  if (document !== from.document || device !== from.device) return 'damaged';
  return {
    note: { ...note, sections: Object.fromEntries(sections) },
    at,
    by,
    device: from.device,
    deviceName,
    hash,
  };
}

function isNewer(raw: unknown): boolean {
  const read = z.object({ v: z.int(), type: z.string() }).safeParse(raw);
  return read.success && (read.data.v > 1 || read.data.type !== 'signed');
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
