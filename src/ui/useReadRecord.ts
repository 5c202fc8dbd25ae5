import { useEffect, useRef } from 'preact/hooks';
import type { NoteItem } from '../vault/VaultApi.ts';
import { countOf } from './countOf.ts';
import { useApp } from './useApp.ts';

/**
 * Notes in the read log that the text of these notes is shown together on one page, once for as long as no other
 * note comes to them. `page`: what it is called there, such as "Chronology".
 */
export function useReadRecord(caseId: string, page: string, items: readonly NoteItem[] | undefined): void {
  const { vault } = useApp();
  const noted = useRef(new Set<string>());
  useEffect(() => {
    if (!items?.some(({ id }) => !noted.current.has(id))) return;
    for (const { id } of items) noted.current.add(id);
    const { locale } = vault.settings.value;
    const detail = `${page}, ${countOf(items.length, 'note', 'notes', locale)}`;
    // Reading goes on where the disk is full, as when one note is opened.
    vault.recordCaseAct(caseId, 'opened', detail).catch(() => undefined);
  }, [vault, caseId, page, items]);
}
