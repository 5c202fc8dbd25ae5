import type { Bytes } from '../bytes/Bytes.ts';
import type { CompartmentId } from '../bytes/Ids.ts';
import type { CacheRow, CacheStore } from '../storage/CacheStore.ts';
import type { Compartment } from './Compartment.ts';
import { openCache, sealCache } from './sealCache.ts';

/** The caches of the compartments that are open (S12), each sealed under its compartment's own key (S5). */
export class CompartmentCaches {
  readonly #store: CacheStore;
  readonly #compartments: ReadonlyMap<CompartmentId, Compartment>;

  constructor(store: CacheStore, compartments: ReadonlyMap<CompartmentId, Compartment>) {
    this.#store = store;
    this.#compartments = compartments;
  }

  /** What a cache holds, or `undefined` where there is none that opens with these keys. */
  async open(
    compartment: CompartmentId,
    name: string,
    keys = this.#compartments.get(compartment)?.keys,
  ): Promise<Bytes | undefined> {
    const row = keys && (await this.#store.get(compartment, name));
    return row && openCache(row, keys);
  }

  /** The caches of that name of all compartments that are open. */
  async openAll(name: string): Promise<Map<CompartmentId, Bytes>> {
    return this.openRows(await this.#store.all(name));
  }

  /** Still sealed, as they lie on the disk: to be read while the compartments are being opened. */
  async rows(name: string, compartments: readonly CompartmentId[]): Promise<CacheRow[]> {
    const [one] = compartments;
    if (one === undefined) return [];
    if (compartments.length > 1) return this.#store.all(name);
    const row = await this.#store.get(one, name);
    return row === undefined ? [] : [row];
  }

  /** What is in those that open. */
  async openRows(rows: readonly CacheRow[]): Promise<Map<CompartmentId, Bytes>> {
    const found = new Map<CompartmentId, Bytes>();
    await Promise.all(
      rows.map(async (row) => {
        const keys = this.#compartments.get(row.compartment)?.keys;
        const bytes = keys && (await openCache(row, keys));
        if (bytes !== undefined) found.set(row.compartment, bytes);
      }),
    );
    return found;
  }

  /** Keeps a cache in the place of the one before. Rejects when the disk fails: then it is made anew later. */
  async keep(
    compartment: CompartmentId,
    name: string,
    bytes: Bytes,
    keys = this.#compartments.get(compartment)?.keys,
  ): Promise<void> {
    // Any epoch's key will do: a cache is for this disk alone, and the newest is the one that stays.
    const last = [...(keys ?? [])].at(-1);
    if (last === undefined) return;
    // A newer version's is left alone.
    const there = await this.#store.get(compartment, name);
    if (there !== undefined && there.v !== 1) return;
    const row = await sealCache(compartment, name, bytes, ...last);
    // Erased while it was being sealed.
    if (keys === this.#compartments.get(compartment)?.keys) await this.#store.put([row]);
  }

  drop(compartment: CompartmentId): Promise<void> {
    return this.#store.drop(compartment);
  }
}
