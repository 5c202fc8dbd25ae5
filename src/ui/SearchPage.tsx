import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { FirstCase } from './FirstCase.tsx';
import { Notice } from './Notice.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchHitRow } from './SearchHitRow.tsx';
import { answerWords, progressWords } from './searchWords.ts';
import { useApp } from './useApp.ts';
import { useSearch } from './useSearch.ts';
import { useStore } from './useStore.ts';
import { useTitleFocus } from './useTitleFocus.ts';

const more = 20;

/** Looks through the whole text of all notes as one types. */
export function SearchPage() {
  const { vault, searching } = useApp();
  const { locale } = useStore(vault.settings);
  const cases = useStore(vault.cases);
  const form = useStore(searching.form);
  const progress = useStore(vault.search.progress);
  const [limit, setLimit] = useState(more);
  const answer = useSearch(form, limit);
  const heading = useTitleFocus('search');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => field.current?.select(), []);
  const set = (patch: Parameters<typeof searching.set>[0]) => {
    setLimit(more);
    searching.set(patch);
  };

  /** The arrow keys go from the field down the list and back. */
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [field.current, ...(list.current?.querySelectorAll<HTMLElement>('a.row') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    stops[at + step]?.focus();
  };

  if (cases?.length === 0) return <FirstCase />;
  const waiting = progressWords(progress, locale);
  const narrowed = form.caseId !== '' || form.from !== '' || form.to !== '';
  return (
    <main class="pane page">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only adds keys to the field and the links in it */}
      <div class="page-body" onKeyDown={walk}>
        <h1 tabIndex={-1} ref={heading}>
          Search
        </h1>
        <search>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              list.current?.querySelector<HTMLElement>('a.row')?.click();
            }}
          >
            <div class="field">
              <label for="search-text">Words, names, tags or dates</label>
              <input
                ref={field}
                id="search-text"
                class="input full"
                type="search"
                enterkeyhint="search"
                autocomplete="off"
                autocapitalize="none"
                spellcheck={false}
                maxLength={500}
                value={form.text}
                onInput={(event) => set({ text: event.currentTarget.value })}
              />
            </div>
            <SearchFilters form={form} onForm={set} />
          </form>
        </search>
        {progress.at === 'failed' && (
          <Notice look="danger" alert>
            <p>The search has stopped. Your notes are not touched by it.</p>
            <Button onClick={() => vault.search.restart()}>Start the search again</Button>
          </Notice>
        )}
        <div class="search-said" role="status">
          {waiting && <p>{waiting}</p>}
          {answer && answerWords(answer, locale).map((line) => <p key={line}>{line}</p>)}
        </div>
        {answer === undefined && (
          <p class="empty">
            Looks through every word of your notes. The beginning of a word is enough, small slips are
            forgiven, and a date can be written as “12 March”, “3/12” or “2026-03”.
          </p>
        )}
        {answer?.total === 0 && (
          <div class="empty">
            <p>
              Tried as well: words that begin like these, and words a letter or two off. Try fewer words or
              another one.
            </p>
            {narrowed && (
              <Button onClick={() => set({ caseId: '', from: '', to: '' })}>
                Search all cases and dates
              </Button>
            )}
          </div>
        )}
        {answer && answer.hits.length > 0 && (
          <ul class="rows spread" ref={list} aria-label="Notes found">
            {answer.hits.map((hit) => (
              <SearchHitRow key={hit.noteId} hit={hit} client={cases?.find(({ id }) => id === hit.caseId)} />
            ))}
          </ul>
        )}
        {answer && answer.hits.length < answer.total && (
          <Button onClick={() => setLimit(limit + more)}>Show more notes</Button>
        )}
      </div>
    </main>
  );
}
