import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Store } from '../vault/Store.ts';
import type { SaveState } from '../vault/VaultApi.ts';
import { formatAge } from './formatAge.ts';
import { useStore } from './useStore.ts';

interface Props {
  saved: Store<SaveState>;
  now: () => number;
  /** Ways to take the text elsewhere, shown while it can't be saved. */
  rescue?: ComponentChildren;
}

const calmTime = 250;
const saving: SaveState = { at: 'saving' };

/**
 * Where the words of a note are. "Saved" stands here for the state `saved` alone (P2). The line is not read
 * out at each change, for it changes all the time; a failure is said by an alert of its own.
 */
export function SaveLine({ saved, now, rescue }: Props) {
  const state = useCalm(useStore(saved));
  const [, redraw] = useState({});
  const age = useAge(state, now);
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
        {age !== undefined && <span class="age"> · {formatAge(age())}</span>}
      </p>
      {state.at === 'failed' && (
        <div class="notice danger not-saved">
          <p role="alert">
            <strong>Not saved.</strong> {state.why} Your text is still here.
          </p>
          {rescue}
        </div>
      )}
    </>
  );
}

/** "Saved" is said when it has stood for a moment: between two words of one sentence the line would only flicker. */
function useCalm(state: SaveState): SaveState {
  const [calm, setCalm] = useState(state);
  useEffect(() => {
    if (state.at !== 'saved') return;
    const timer = setTimeout(() => setCalm(state), calmTime);
    return () => clearTimeout(timer);
  }, [state]);
  return state.at === 'saved' && state !== calm ? saving : state;
}

/** How long ago it was saved, in milliseconds: by a clock that nobody can set back while the note is shown. */
function useAge(state: SaveState, now: () => number): (() => number) | undefined {
  return useMemo(() => {
    if (state.at !== 'saved' || state.when === undefined) return undefined;
    const [seen, before] = [performance.now(), Math.max(0, now() - state.when)];
    return () => before + performance.now() - seen;
  }, [state, now]);
}
