import type { DocumentId } from '../bytes/Ids.ts';
import type { DamagedEntry } from '../sync/DamagedEntry.ts';
import type { OpenedEntry } from '../sync/OpenedEntry.ts';
import type { NoteSigning } from './NoteSigning.ts';
import { readSigning } from './readSigning.ts';
import { type Store, WritableStore } from './Store.ts';

/** The signatures of an open document, kept up with what joins the log. */
export class Signatures {
  readonly #document: DocumentId;
  readonly #damaged: readonly DamagedEntry[];
  readonly #state: WritableStore<NoteSigning>;
  #entries: readonly OpenedEntry[];
  #reading: Promise<void> = Promise.resolve();

  private constructor(
    document: DocumentId,
    entries: readonly OpenedEntry[],
    damaged: readonly DamagedEntry[],
    state: NoteSigning,
  ) {
    this.#document = document;
    this.#entries = entries;
    this.#damaged = damaged;
    this.#state = new WritableStore(state);
  }

  static async read(
    document: DocumentId,
    entries: readonly OpenedEntry[],
    damaged: readonly DamagedEntry[],
  ): Promise<Signatures> {
    const statements = entries.filter(({ kind }) => kind === 'statement');
    return new Signatures(document, statements, damaged, await readSigning(document, statements, damaged));
  }

  get state(): Store<NoteSigning> {
    return this.#state;
  }

  /** Takes in an entry that joined the log. Resolves when `state` says so. */
  add(entry: OpenedEntry): Promise<void> {
    const known = this.#entries.some(
      ({ device, sequence }) => device === entry.device && sequence === entry.sequence,
    );
    if (entry.kind !== 'statement' || known) return this.#reading;
    this.#entries = [...this.#entries, entry];
    this.#reading = this.#reading.then(async () => {
      this.#state.set(await readSigning(this.#document, this.#entries, this.#damaged));
    });
    return this.#reading;
  }
}
