import type * as Y from 'yjs';
import type { CaseCopy, CopiedNote } from '../casefile/CaseCopy.ts';
import { readPeople } from '../casefile/readPeople.ts';
import type { PartName } from '../vault/CasePart.ts';
import type { NoteItem, VaultApi } from '../vault/VaultApi.ts';

interface Options {
  caseId: string;
  /** In the order in which they are to stand. */
  notes: readonly NoteItem[];
  /** ISO 8601 instant. */
  made: string;
  by: string;
  onProgress: (done: number) => void;
  stopped: () => boolean;
}

/** Reads the notes that a copy is made of, one after another; `undefined` where it was stopped. */
export async function gatherCopy(vault: VaultApi, options: Options): Promise<CaseCopy | undefined> {
  const form = vault.caseForm(options.caseId);
  if (form === undefined) throw new Error('This case file is not on this device any more.');
  const notes: CopiedNote[] = [];
  const unread: string[] = [];
  for (const [done, { id, signed }] of options.notes.entries()) {
    options.onProgress(done);
    const note = await vault.readNote(id).catch(() => undefined);
    if (options.stopped()) return undefined;
    if (note === undefined) unread.push(id);
    else {
      const { created, session, amends, head, template, sections } = note;
      const said = { id, created, session, head, template, sections };
      notes.push({ ...said, ...(signed !== undefined && { signed }), ...(amends && { amends }) });
    }
  }
  const people = await readPart(vault, options.caseId, 'people', readPeople);
  const { made, by } = options;
  return { format: 'casewright-case', v: 1, made, by, case: form, ...(people && { people }), notes, unread };
}

/** A part of the case file as it is now, or `undefined` where nothing is in it. Rejects where it can't be read. */
async function readPart<T extends Record<string, readonly unknown[]>>(
  vault: VaultApi,
  caseId: string,
  name: PartName,
  read: (doc: Y.Doc) => T,
): Promise<T | undefined> {
  const part = await vault.openPart(caseId, name);
  const value = read(part.doc);
  await part.close();
  return Object.values(value).some((list) => list.length > 0) ? value : undefined;
}
