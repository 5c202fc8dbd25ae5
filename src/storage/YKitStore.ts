import { clearDocument, IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import type { Bytes } from '../bytes/Bytes.ts';
import { equalBytes } from '../bytes/equalBytes.ts';
import type { KitStore } from './KitStore.ts';

/** The kit in y-indexeddb. */
export class YKitStore implements KitStore {
  readonly #name: string;
  #doc: Y.Doc;
  #persistence: IndexeddbPersistence;

  constructor(name = 'casewright-kit') {
    this.#name = name;
    this.#doc = new Y.Doc();
    this.#persistence = new IndexeddbPersistence(name, this.#doc);
  }

  async read(): Promise<Bytes | undefined> {
    await this.#persistence.whenSynced;
    const state = Y.encodeStateAsUpdate(this.#doc) as Bytes;
    // Two bytes are a document in which nothing was ever written.
    return state.length > 2 ? state : undefined;
  }

  async replace(state: Bytes): Promise<void> {
    await this.#persistence.whenSynced;
    const wanted = new Y.Doc();
    Y.applyUpdate(wanted, state);
    // Byte for byte: equal clocks say nothing about the words, which somebody may have changed on the disk.
    if (equalBytes(Y.encodeStateAsUpdate(wanted), Y.encodeStateAsUpdate(this.#doc))) return;
    // What isn't in the vault's own kit must not stay in the cache, so it is made anew, not merged into.
    await this.#persistence.destroy();
    await clearDocument(this.#name);
    this.#doc = new Y.Doc();
    this.#persistence = new IndexeddbPersistence(this.#name, this.#doc);
    await this.#persistence.whenSynced;
    Y.applyUpdate(this.#doc, state);
  }

  async close(): Promise<void> {
    await this.#persistence.destroy();
  }
}
