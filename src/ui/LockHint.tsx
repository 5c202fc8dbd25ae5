import { useEffect } from 'preact/hooks';
import type { LockWatch } from '../vault/LockWatch.ts';
import { useStore } from './useStore.ts';

/** Says half a minute before that it will lock; any key, click or movement keeps it open. */
export function LockHint({ watch }: { watch: LockWatch }) {
  const left = useStore(watch.secondsLeft);
  const shown = left !== undefined;
  useEffect(() => {
    if (!shown) return;
    // Escape dismisses this, and nothing that lies below it.
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      watch.active();
    };
    addEventListener('keydown', pressed, true);
    return () => removeEventListener('keydown', pressed, true);
  }, [shown, watch]);
  if (!shown) return null;
  return (
    <div class="lock-hint no-print" role="alert" aria-label="Locking soon">
      <strong>Casewright locks soon.</strong> Press any key to stay.
      <span class="lock-count" aria-hidden="true">
        {left} s
      </span>
    </div>
  );
}
