import { toBase64url } from '../bytes/base64url.ts';
import type { DocumentId } from '../bytes/Ids.ts';
import { sha256 } from '../bytes/sha256.ts';
import { toUtf8 } from '../bytes/utf8.ts';
import { readSigned } from '../casefile/readSigned.ts';
import type { Signature } from '../casefile/Signature.ts';
import type { DamagedEntry } from '../sync/DamagedEntry.ts';
import type { OpenedEntry } from '../sync/OpenedEntry.ts';
import type { NoteSigning } from './NoteSigning.ts';

/**
 * The signatures among a document's entries. Where two devices signed before they knew of each other, the same
 * one counts on every device, whatever came first where, and no clock decides: devices stand in the order of
 * SHA-256(note, device), and of one device its first signature counts. Nobody can choose a place in that order
 * after the fact.
 */
export async function readSigning(
  document: DocumentId,
  entries: readonly OpenedEntry[],
  damaged: readonly DamagedEntry[],
): Promise<NoteSigning> {
  let unread: NoteSigning['unread'] = damaged.some(({ statement }) => statement) ? 'damaged' : undefined;
  const found: { rank: string; sequence: number; signature: Signature }[] = [];
  for (const { kind, content, device, sequence } of entries) {
    if (kind !== 'statement') continue;
    const signature = await readSigned(content, { document, device });
    if (typeof signature === 'string') unread ??= signature;
    else {
      const rank = toBase64url(await sha256(toUtf8(`casewright/signer/1 ${document} ${device}`)));
      found.push({ rank, sequence, signature });
    }
  }
  found.sort((a, b) => (a.rank === b.rank ? a.sequence - b.sequence : a.rank < b.rank ? -1 : 1));
  const [first, ...others] = found.map(({ signature }) => signature);
  return { ...(first && { signature: first }), others, ...(unread && { unread }) };
}
