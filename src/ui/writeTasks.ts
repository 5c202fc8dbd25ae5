import type * as Y from 'yjs';
import type { VaultApi } from '../vault/VaultApi.ts';

/**
 * Changes the tasks of a case file whose page is not open. Resolves when it is on disk. Rejects where it can't be
 * written, and takes the change back by `undo`: what is said to have failed must not turn up later.
 */
export async function writeTasks(
  vault: VaultApi,
  caseId: string,
  change: (doc: Y.Doc) => void,
  undo: (doc: Y.Doc) => void,
): Promise<void> {
  const part = await vault.openPart(caseId, 'tasks');
  try {
    change(part.doc);
    await part.flush();
  } catch (why) {
    undo(part.doc);
    throw why;
  } finally {
    void part.close();
  }
}
