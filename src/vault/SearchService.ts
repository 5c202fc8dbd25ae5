import type { SearchAnswer } from '../search/SearchAnswer.ts';
import type { SearchQuery } from '../search/SearchQuery.ts';
import type { SearchApi, SearchProgress } from './SearchApi.ts';
import type { SearchParts } from './SearchParts.ts';
import { SearchSession } from './SearchSession.ts';
import type { SearchSource } from './SearchSource.ts';
import { WritableStore } from './Store.ts';

/** The search of a vault: `start` it when the vault has opened, `stop` it before keys are dropped. */
export class SearchService implements SearchApi {
  readonly progress = new WritableStore<SearchProgress>({ at: 'off' });
  readonly #parts: SearchParts;
  #source: SearchSource | undefined;
  #session: SearchSession | undefined;

  constructor(parts: SearchParts) {
    this.#parts = parts;
  }

  /** Begins to read and build the index, and returns at once. */
  start(source: SearchSource): void {
    this.stop();
    this.#source = source;
    this.restart();
  }

  restart(): void {
    const source = this.#source;
    if (source === undefined) return;
    this.#session?.end();
    const session = new SearchSession(source, this.#parts, (progress) => {
      if (this.#session === session) this.progress.set(progress);
    });
    this.#session = session;
    session.start();
  }

  /** Ends the worker and forgets everything: no index in the clear is left anywhere. */
  stop(): void {
    this.#session?.end();
    this.#session = undefined;
    this.#source = undefined;
    this.progress.set({ at: 'off' });
  }

  async find(query: SearchQuery): Promise<SearchAnswer | undefined> {
    return this.#session?.find(query);
  }
}
