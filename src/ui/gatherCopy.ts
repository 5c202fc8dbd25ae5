import type * as Y from 'yjs';
import type { CaseCopy, CopiedNote } from '../casefile/CaseCopy.ts';
import { isEmptyPart } from '../casefile/isEmptyPart.ts';
import { readPeople } from '../casefile/readPeople.ts';
import { readPlan } from '../casefile/readPlan.ts';
import { readTasks } from '../casefile/readTasks.ts';
import type { PartName } from '../vault/CasePart.ts';
import type { NoteItem, VaultApi } from '../vault/VaultApi.ts';

interface Options {
  caseId: string;
  /** In the order in which they are to stand. */
  notes: readonly NoteItem[];
  /** What of the rest goes with them. */
  parts: readonly PartName[];
  /** ISO 8601 instant. */
  made: string;
  by: string;
  onProgress: (done: number) => void;
  stopped: () => boolean;
}

/** Reads what a copy is made of, the notes one after another; `undefined` where it was stopped. */
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
  const { caseId, made, by } = options;
  const unreadParts: PartName[] = [];
  /** What a part says, or nothing where it says nothing, can't be read or is not wanted. */
  const part = async <T extends object>(name: PartName, read: (doc: Y.Doc) => T): Promise<T | undefined> => {
    if (!options.parts.includes(name)) return undefined;
    try {
      const opened = await vault.openPart(caseId, name);
      const value = read(opened.doc);
      await opened.close();
      return isEmptyPart(value) ? undefined : value;
    } catch {
      unreadParts.push(name);
      return undefined;
    }
  };
  const people = await part('people', readPeople);
  const tasks = await part('tasks', readTasks);
  const plan = await part('plan', readPlan);
  if (options.stopped()) return undefined;
  return {
    format: 'casewright-case',
    v: 1,
    made,
    by,
    case: form,
    ...(plan && { plan }),
    ...(people && { people }),
    ...(tasks && { tasks }),
    notes,
    unread,
    ...(unreadParts.length > 0 && { unreadParts }),
  };
}
