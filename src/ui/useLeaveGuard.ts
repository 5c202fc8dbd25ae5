import { useEffect } from 'preact/hooks';
import type { NoteDesk } from './NoteDesk.ts';

/** Has the browser ask before the tab closes over words that could not be saved. */
export function useLeaveGuard(desk: NoteDesk): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (desk.anyFailed()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [desk]);
}
