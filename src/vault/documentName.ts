import { toBase64url } from '../bytes/base64url.ts';
import type { CompartmentId, DocumentId } from '../bytes/Ids.ts';
import { sha256 } from '../bytes/sha256.ts';
import { toUtf8 } from '../bytes/utf8.ts';
import type { PartName } from './CasePart.ts';

/** The id of a document of which a compartment has one, by its name: the same on every device. */
export async function documentName(
  compartment: CompartmentId,
  name: 'settings' | 'caseload' | 'kit' | 'erasures' | 'profile' | 'register' | 'receipts' | PartName,
): Promise<DocumentId> {
  const hash = await sha256(toUtf8(`casewright/document/1 ${compartment} ${name}`));
  return toBase64url(hash.slice(0, 16)) as DocumentId;
}
