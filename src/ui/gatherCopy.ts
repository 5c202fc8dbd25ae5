import { CaseCopy } from '../casefile/CaseCopy.ts';
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
  const notes: object[] = [];
  const unread: string[] = [];
  for (const [done, { id, signed }] of options.notes.entries()) {
    options.onProgress(done);
    const note = await vault.readNote(id).catch(() => undefined);
    if (options.stopped()) return undefined;
    if (note === undefined) unread.push(id);
    else {
      const { created, session, amends, head, template, sections } = note;
      notes.push({ id, created, session, signed, amends, head, template, sections });
    }
  }
  const { made, by } = options;
  // Through JSON, so that the copy in memory is the one that a file of it reads back as.
  const plain = { format: 'casewright-case', v: 1, made, by, case: form, notes, unread };
  return CaseCopy.parse(JSON.parse(JSON.stringify(plain)));
}
