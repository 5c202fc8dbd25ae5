import type { Bytes } from '../bytes/Bytes.ts';
import { toBase64url } from '../bytes/base64url.ts';
import type { DocumentId } from '../bytes/Ids.ts';
import { sha256 } from '../bytes/sha256.ts';
import { toUtf8 } from '../bytes/utf8.ts';
import type { Signature } from './Signature.ts';
import type { SignedText } from './SignedText.ts';

/**
 * The statement that signs a note, as it is sealed into the log (S11): JSON of `v`, `type`, `hash` and `text`.
 * `text` is the canonical text, itself JSON with its members in the order below, and `hash` its SHA-256
 * (base64url). What was hashed is kept as it was: nobody has to write it again to check it.
 */
export async function writeSigned(
  document: DocumentId,
  { note, at, by, device, deviceName }: Omit<Signature, 'hash'>,
): Promise<{ bytes: Bytes; hash: string }> {
  const { template, head } = note;
  const content: SignedText = {
    document,
    device,
    deviceName,
    by,
    at,
    caseId: note.caseId,
    created: note.created,
    session: note.session,
    ...(note.amends && { amends: note.amends }),
    head: {
      headline: head.headline,
      date: head.date,
      start: head.start,
      end: head.end,
      mode: head.mode,
      worker: head.worker,
    },
    template,
    sections: template.sections.map(({ key }) => [key, note.sections[key] ?? '']),
  };
  const text = JSON.stringify(content);
  const hash = toBase64url(await sha256(toUtf8(text)));
  return { bytes: toUtf8(JSON.stringify({ v: 1, type: 'signed', hash, text })), hash };
}
