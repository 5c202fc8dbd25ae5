import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../vault/Store.ts';
import type { SaveState } from '../vault/VaultApi.ts';
import { formatAge } from './formatAge.ts';
import { useStore } from './useStore.ts';

/**
 * Where the words of a note are. "Saved" stands here for the state `saved` alone (P2). The line is not read
 * out at each change, for it changes all the time; a failure is said by an alert of its own.
 */
export function SaveLine({ saved, now }: { saved: Store<SaveState>; now: () => number }) {
  const state = useStore(saved);
  const [, redraw] = useState({});
  useEffect(() => {
    if (state.at !== 'saved' || state.when === undefined) return;
    const timer = setInterval(() => redraw({}), 1000);
    return () => clearInterval(timer);
  }, [state]);
  return (
    <>
      <p class={`save-line ${state.at}`} role="status" aria-live="off" aria-label="Save state">
        {state.at === 'saving' && 'Saving…'}
        {state.at === 'failed' && 'Not saved'}
        {state.at === 'saved' && 'Saved on this device'}
        {state.at === 'saved' && state.when !== undefined && (
          <span class="age"> · {formatAge(now() - state.when)}</span>
        )}
      </p>
      {state.at === 'failed' && (
        <div class="notice danger not-saved" role="alert">
          <p>
            <strong>Not saved.</strong> {state.why} Your text is still here.
          </p>
        </div>
      )}
    </>
  );
}
