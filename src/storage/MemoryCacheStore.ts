import type { CompartmentId } from '../bytes/Ids.ts';
import type { CacheRow, CacheStore } from './CacheStore.ts';

/** Caches in memory: the twin for tests. */
export class MemoryCacheStore implements CacheStore {
  #rows: CacheRow[] = [];

  async get(compartment: CompartmentId, name: string): Promise<CacheRow | undefined> {
    return this.#rows.find((row) => row.compartment === compartment && row.name === name);
  }

  async all(name: string): Promise<CacheRow[]> {
    return this.#rows.filter((row) => row.name === name);
  }

  async put(rows: readonly CacheRow[]): Promise<void> {
    const replaced = (there: CacheRow) =>
      rows.some((row) => row.compartment === there.compartment && row.name === there.name);
    this.#rows = [...this.#rows.filter((there) => !replaced(there)), ...rows];
  }

  async drop(compartment: CompartmentId): Promise<void> {
    this.#rows = this.#rows.filter((row) => row.compartment !== compartment);
  }
}
