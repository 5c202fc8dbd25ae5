import { decodeSegment } from './decodeSegment.ts';
import { encodeSegment } from './encodeSegment.ts';
import { findNotes } from './findNotes.ts';
import { SearchIndex } from './SearchIndex.ts';
import type { SearchMessage, SearchReply } from './SearchMessage.ts';

/** What runs in the worker: the index and its conversation with the vault. */
export class SearchEngine {
  readonly #index = new SearchIndex();
  readonly #tell: (reply: SearchReply, transfer: ArrayBuffer[]) => void;
  #tail: Promise<unknown> = Promise.resolve();

  constructor(tell: (reply: SearchReply, transfer: ArrayBuffer[]) => void) {
    this.#tell = tell;
  }

  /** Rejects where something is wrong with us, not with what we were told. */
  take(message: SearchMessage): Promise<void> {
    // Whoever looks for something does not wait for what is being read in.
    if (message.do === 'find') return this.#find(message);
    const next = this.#tail.then(() => this.#do(message));
    this.#tail = next.catch(() => undefined);
    return next;
  }

  async #find({ query, ask }: SearchMessage & { do: 'find' }): Promise<void> {
    this.#tell({ told: 'found', ask, answer: findNotes(this.#index, query) }, []);
  }

  async #do(message: Exclude<SearchMessage, { do: 'find' }>): Promise<void> {
    const { compartment } = message;
    switch (message.do) {
      case 'load':
        return this.#load(message);
      case 'put':
        for (const note of message.notes) this.#index.put(compartment, note);
        return;
      case 'remove':
        for (const id of message.notes) this.#index.remove(compartment, id);
        return;
      case 'drop':
        return this.#index.drop(compartment);
      case 'name':
        return this.#index.nameCase(compartment, message.facts);
      case 'encode': {
        const bytes = await encodeSegment(this.#index.notesOf(compartment), this.#index.pieces.texts);
        this.#tell({ told: 'segment', ask: message.ask, bytes }, [bytes.buffer]);
      }
    }
  }

  async #load({ compartment, bytes }: SearchMessage & { do: 'load' }): Promise<void> {
    const segment = await decodeSegment(bytes);
    if (segment !== undefined) this.#index.load(compartment, segment);
    const notes = (segment?.notes ?? []).map(({ id, stamp }): [string, string] => [id, stamp]);
    this.#tell({ told: 'loaded', compartment, notes }, []);
  }
}
