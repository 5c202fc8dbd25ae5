import type { CompartmentId } from '../bytes/Ids.ts';
import type { CacheRow, CacheStore } from './CacheStore.ts';
import type { CasewrightDatabase } from './casewrightDatabase.ts';
import { settle } from './settle.ts';

/** Caches in IndexedDB. */
export class DexieCacheStore implements CacheStore {
  readonly #db: CasewrightDatabase;

  constructor(database: CasewrightDatabase) {
    this.#db = database;
  }

  get(compartment: CompartmentId, name: string): Promise<CacheRow | undefined> {
    return settle(this.#db, () => this.#db.caches.get([name, compartment]));
  }

  all(name: string): Promise<CacheRow[]> {
    return settle(this.#db, () => this.#db.caches.where('name').equals(name).toArray());
  }

  async put(rows: readonly CacheRow[]): Promise<void> {
    await settle(this.#db, () => this.#db.caches.bulkPut(rows));
  }

  async drop(compartment: CompartmentId): Promise<void> {
    await settle(this.#db, () => this.#db.caches.where('compartment').equals(compartment).delete());
  }
}
