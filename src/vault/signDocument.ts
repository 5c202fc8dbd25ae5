import { missingParts } from '../casefile/missingParts.ts';
import { readNote } from '../casefile/readNote.ts';
import { writeSigned } from '../casefile/writeSigned.ts';
import type { Replica } from '../sync/Replica.ts';
import { isClosed } from './isClosed.ts';
import type { OpenDocument } from './OpenDocument.ts';

/**
 * Signs a note as it stands (S11), and resolves when the statement is on disk. Throws a plain sentence where it
 * can't be signed: it is signed already, a needed part is empty, or not all of it is here.
 */
export async function signDocument(
  replica: Replica,
  document: OpenDocument,
  signer: { by: string; deviceName: string; at: string; caseId: string },
): Promise<void> {
  if (document.damaged.length > 0)
    throw new Error('a part of this note could not be read, so it can’t be signed');
  // What is typed while it is being written would not be in it.
  do await document.flush();
  while (document.unsaved);
  if (isClosed(document.signing.value)) throw new Error('this note is signed already');
  const { pendingStructs, pendingDs } = document.doc.store;
  if (pendingStructs !== null || pendingDs !== null)
    throw new Error('a part of this note has not arrived from another device yet');
  const note = readNote(document.doc);
  if (note === undefined) throw new Error('that document is not a note that this version can read');
  const [missing] = missingParts(note);
  if (missing !== undefined) throw new Error(`“${missing.label}” is still empty`);
  const { caseId, ...by } = signer;
  const { device } = replica.device.public;
  const { bytes } = await writeSigned(document.document, { note: { ...note, caseId }, device, ...by });
  const entry = await replica.append(document.compartment, document.document, 'statement', bytes);
  await document.addSignature(entry);
}
