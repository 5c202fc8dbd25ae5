import { useEffect, useState } from 'preact/hooks';
import type { Lexicon } from '../src/checks/Lexicon.ts';
import { sectionOptions } from '../src/checks/sectionOptions.ts';
import type { Wording } from '../src/checks/Wording.ts';
import { useStore } from '../src/ui/useStore.ts';
import type { BesidePage } from './BesidePage.ts';

const key = 'checks-in-pages';

/**
 * Whether the wording is checked in the boxes of the page beside the panel, with the worker's choices and the agency's
 * words; kept over sessions, on at first.
 */
export function useChecks(
  page: BesidePage,
  locale: 'en-US' | 'en-GB',
  wording: Wording,
): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(true);
  const state = useStore(page.state);
  useEffect(() => {
    void chrome.storage.local.get(key).then((stored) => setOn(stored[key] !== false));
  }, []);
  useEffect(() => {
    // A page that has gone meanwhile needs no checks.
    if (state.at !== 'ready') return;
    const { choices, lexicon } = wording;
    const { levels = {} } = sectionOptions(choices, {});
    void page
      .ask({ type: 'checks', on, locale, levels, ...(lexicon ? { lexicon: forPages(lexicon) } : {}) })
      .catch(() => undefined);
  }, [page, state, on, locale, wording]);
  return [
    on,
    (next) => {
      setOn(next);
      void chrome.storage.local.set({ [key]: next });
    },
  ];
}

/** A list as pages need it: its examples have been run where it was taken in. */
function forPages({ entries, off, overrides }: Lexicon): Lexicon {
  const bare = entries.map(({ examples: _, counterExamples: __, ...entry }) => entry);
  return { entries: bare, off, overrides };
}
