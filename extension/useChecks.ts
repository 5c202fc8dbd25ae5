import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../src/ui/useStore.ts';
import type { BesidePage } from './BesidePage.ts';

const key = 'checks-in-pages';

/** Whether the wording is checked in the boxes of the page beside the panel; kept over sessions, on at first. */
export function useChecks(page: BesidePage, locale: 'en-US' | 'en-GB'): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(true);
  const state = useStore(page.state);
  useEffect(() => {
    void chrome.storage.local.get(key).then((stored) => setOn(stored[key] !== false));
  }, []);
  useEffect(() => {
    // A page that has gone meanwhile needs no checks.
    if (state.at === 'ready') void page.ask({ type: 'checks', on, locale }).catch(() => undefined);
  }, [page, state, on, locale]);
  return [
    on,
    (next) => {
      setOn(next);
      void chrome.storage.local.set({ [key]: next });
    },
  ];
}
