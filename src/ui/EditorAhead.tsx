import { useEffect } from 'preact/hooks';
import { loadEditor } from './loadEditor.ts';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

/** Loads the editor while nobody waits, once the notes are listed: the first note shall not wait for code. */
export function EditorAhead() {
  const { vault } = useApp();
  const listed = useStore(vault.notes) !== undefined;
  useEffect(() => {
    if (!listed || !('requestIdleCallback' in globalThis)) return;
    // Where it can't be had now, opening a note says so.
    const idle = requestIdleCallback(() => void loadEditor().catch(() => undefined));
    return () => cancelIdleCallback(idle);
  }, [listed]);
  return null;
}
