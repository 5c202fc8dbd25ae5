import type { CompartmentId, DocumentId } from '../../src/bytes/Ids.ts';
import type { NoteSnapshot } from '../../src/casefile/NoteSnapshot.ts';
import type { CaseFacts } from '../../src/search/CaseFacts.ts';
import type { NoteStamps, SearchSource } from '../../src/vault/SearchSource.ts';
import { WritableStore } from '../../src/vault/Store.ts';

/** What the search needs of a vault in memory. It keeps no caches. */
export class MemorySearch implements SearchSource {
  readonly stamps = new WritableStore<NoteStamps | undefined>(new Map());
  readonly #read: (id: string) => NoteSnapshot | undefined;
  readonly #caseOf: (id: string) => CaseFacts | undefined;

  constructor(read: (id: string) => NoteSnapshot | undefined, caseOf: (id: string) => CaseFacts | undefined) {
    this.#read = read;
    this.#caseOf = caseOf;
  }

  /** A note has changed, or its case file. */
  changed(caseId: string, noteId: string, stamp: string): void {
    const compartment = caseId as CompartmentId;
    const next = new Map(this.stamps.value);
    next.set(compartment, new Map(next.get(compartment)).set(noteId as DocumentId, stamp));
    this.stamps.set(next);
  }

  async read(_: CompartmentId, document: DocumentId): Promise<NoteSnapshot | undefined> {
    return this.#read(document);
  }

  caseOf(compartment: CompartmentId): CaseFacts | undefined {
    return this.#caseOf(compartment);
  }

  async openCache(): Promise<undefined> {}

  async openCaches(): Promise<Map<CompartmentId, never>> {
    return new Map<CompartmentId, never>();
  }

  async sealCache(): Promise<void> {}
}
