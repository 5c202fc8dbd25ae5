import type { SearchParts, SearchWorker } from './SearchParts.ts';

/** The search's parts in a real browser. */
export const browserSearchParts: SearchParts = {
  makeWorker: () =>
    new Worker(new URL('../search/search.worker.ts', import.meta.url), { type: 'module' }) as SearchWorker,
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  clock: () => performance.now(),
  later(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
};
