import { useEffect, useState } from 'preact/hooks';
import type * as Y from 'yjs';
import type { CasePart, PartName } from '../vault/CasePart.ts';
import { useApp } from './useApp.ts';

/** Where a part of a case file stands: being opened (`undefined`), open with what it says now, or not to be read. */
export type ShownPart<T> =
  | { at: 'open'; value: T; part: CasePart }
  /** `why`: a plain sentence. */
  | { at: 'failed'; why: string }
  | undefined;

/**
 * Opens a part of a case file while the page shows it, and reads it anew after each change. `read` parses the
 * document without throwing; it is the same function at each drawing. `page`: what the read log calls a page that shows
 * the whole of it.
 */
export function useCasePart<T>(
  caseId: string,
  name: PartName,
  read: (doc: Y.Doc) => T,
  page?: string,
): ShownPart<T> {
  const { vault } = useApp();
  const [shown, setShown] = useState<ShownPart<T>>();
  useEffect(() => {
    let ended = false;
    let part: CasePart | undefined;
    const changed = () => part && setShown({ at: 'open', value: read(part.doc), part });
    vault.openPart(caseId, name).then(
      (opened) => {
        if (ended) return void opened.close();
        part = opened;
        part.doc.on('update', changed);
        changed();
        // Reading goes on where the disk is full, as when a note is opened.
        if (page !== undefined) vault.recordCaseAct(caseId, 'opened', page).catch(() => undefined);
      },
      (why: unknown) =>
        ended || setShown({ at: 'failed', why: why instanceof Error ? why.message : String(why) }),
    );
    return () => {
      ended = true;
      setShown(undefined);
      part?.doc.off('update', changed);
      void part?.close();
    };
  }, [vault, caseId, name, read, page]);
  return shown;
}
