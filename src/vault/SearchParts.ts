import type { SearchMessage, SearchReply } from '../search/SearchMessage.ts';

/** What we need of the search's worker. */
export interface SearchWorker {
  onmessage: ((event: { data: SearchReply }) => void) | null;
  onerror: (() => void) | null;
  postMessage(message: SearchMessage, transfer: ArrayBuffer[]): void;
  terminate(): void;
}

/** What the search runs on; a test hands in twins. */
export interface SearchParts {
  makeWorker(): SearchWorker;
  /** Lets everything else that waits have its turn. */
  pause(): Promise<void>;
  /** Milliseconds, for measuring. */
  clock(): number;
  /** Does something after so many milliseconds; gives the function that calls it off. */
  later(milliseconds: number, act: () => void): () => void;
}
