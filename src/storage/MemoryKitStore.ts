import type { Bytes } from '../bytes/Bytes.ts';
import type { KitStore } from './KitStore.ts';

/** The kit in memory: the twin for tests. */
export class MemoryKitStore implements KitStore {
  #state: Bytes | undefined;

  async read(): Promise<Bytes | undefined> {
    return this.#state;
  }

  async replace(state: Bytes): Promise<void> {
    this.#state = state;
  }

  async close(): Promise<void> {}
}
