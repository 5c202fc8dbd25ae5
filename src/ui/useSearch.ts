import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchAnswer } from '../search/SearchAnswer.ts';
import type { SearchForm } from './SearchDesk.ts';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

/** The newest answer to what is asked for, which stays until the next one is there. */
export function useSearch(form: SearchForm, limit: number): SearchAnswer | undefined {
  const { vault } = useApp();
  const { locale } = useStore(vault.settings);
  const { at } = useStore(vault.search.progress);
  const [answer, setAnswer] = useState<SearchAnswer>();
  const asked = useRef(0);
  const { text, caseId, from, to, order } = form;
  useEffect(() => {
    asked.current += 1;
    const own = asked.current;
    if (text.trim() === '' && from === '' && to === '') {
      setAnswer(undefined);
      return;
    }
    const query = {
      ...{ text, order, locale, limit, offset: 0 },
      ...(caseId ? { caseId } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
    };
    void vault.search.find(query).then((found) => {
      if (own === asked.current && found !== undefined) setAnswer(found);
    });
    // What the index gained since is looked at when it says that it is ready.
  }, [vault, text, caseId, from, to, order, locale, limit, at]);
  return answer;
}
