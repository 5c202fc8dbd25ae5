import type { CaseCopy, CopiedNote } from '../casefile/CaseCopy.ts';
import { isEmptyPlan } from '../casefile/isEmptyPlan.ts';
import { readPlan } from '../casefile/readPlan.ts';
import type { NoteItem, VaultApi } from '../vault/VaultApi.ts';

interface Options {
  caseId: string;
  /** In the order in which they are to stand. */
  notes: readonly NoteItem[];
  /** Whether the plan goes with them. */
  plan: boolean;
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
  const plan = options.plan ? await copyPlan(vault, options.caseId) : {};
  if (options.stopped()) return undefined;
  const { made, by } = options;
  return { format: 'casewright-case', v: 1, made, by, case: form, ...plan, notes, unread };
}

/** The plan as it stands; nothing where nothing is in it. */
async function copyPlan(vault: VaultApi, caseId: string): Promise<Pick<CaseCopy, 'plan' | 'planUnread'>> {
  try {
    const part = await vault.openPart(caseId, 'plan');
    const plan = readPlan(part.doc);
    await part.close();
    return isEmptyPlan(plan) ? {} : { plan };
  } catch {
    return { planUnread: true };
  }
}
