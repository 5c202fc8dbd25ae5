import type { Bytes } from '../../src/bytes/Bytes.ts';
import type { CompartmentId, DocumentId } from '../../src/bytes/Ids.ts';
import type { NoteSnapshot } from '../../src/casefile/NoteSnapshot.ts';
import { progressNote } from '../../src/kit/templates/progressNote.ts';
import type { CaseFacts } from '../../src/search/CaseFacts.ts';
import { SearchEngine } from '../../src/search/SearchEngine.ts';
import type { SearchMessage } from '../../src/search/SearchMessage.ts';
import type { SearchParts, SearchWorker } from '../../src/vault/SearchParts.ts';
import type { NoteStamps, SearchSource } from '../../src/vault/SearchSource.ts';
import { WritableStore } from '../../src/vault/Store.ts';

/** The search's worker in this thread; messages are copied, as between threads. */
class TwinWorker implements SearchWorker {
  onmessage: SearchWorker['onmessage'] = null;
  onerror: SearchWorker['onerror'] = null;
  ended = false;
  readonly #engine = new SearchEngine((reply) => {
    const copy = structuredClone(reply);
    queueMicrotask(() => !this.ended && this.onmessage?.({ data: copy }));
  });

  postMessage(message: SearchMessage, transfer: ArrayBuffer[]): void {
    const copy = structuredClone(message, { transfer });
    queueMicrotask(() => {
      if (!this.ended) this.#engine.take(copy).catch(() => this.onerror?.());
    });
  }

  terminate(): void {
    this.ended = true;
  }
}

/** The search's parts, with time that stands still until a test moves it. */
export class TwinParts implements SearchParts {
  readonly workers: TwinWorker[] = [];
  readonly #waiting = new Set<() => void>();
  pauses = 0;
  #clock = 0;

  makeWorker(): SearchWorker {
    const worker = new TwinWorker();
    this.workers.push(worker);
    return worker;
  }

  async pause(): Promise<void> {
    this.pauses += 1;
  }

  /** Each look at it takes five milliseconds. */
  clock(): number {
    this.#clock += 5;
    return this.#clock;
  }

  later(_: number, act: () => void): () => void {
    this.#waiting.add(act);
    return () => this.#waiting.delete(act);
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Everything that waits for its time has its time. */
  pass(): void {
    const due = [...this.#waiting];
    this.#waiting.clear();
    for (const act of due) act();
  }
}

/** An open vault, as far as the search sees it. */
export class TwinSource implements SearchSource {
  readonly stamps = new WritableStore<NoteStamps | undefined>(undefined);
  readonly notes = new Map<CompartmentId, Map<DocumentId, { stamp: string; note: NoteSnapshot }>>();
  readonly facts = new Map<CompartmentId, CaseFacts>();
  /** What is on the disk. */
  readonly caches = new Map<CompartmentId, Bytes>();
  readonly wasRead: DocumentId[] = [];

  /** Writes a note, in a case file that is made when it is new. */
  write(compartment: string, document: string, text: string, stamp: string): void {
    const id = compartment as CompartmentId;
    const notes = this.notes.get(id) ?? new Map();
    this.notes.set(id, notes);
    if (!this.facts.has(id)) {
      this.facts.set(id, {
        id: `case-${compartment}`,
        name: `Person ${compartment}`,
        caseNumber: '',
        pseudonym: '',
      });
    }
    const head = { headline: '', date: '2026-03-12', start: '', end: '', mode: 'Phone', worker: 'Sam' };
    const sections = { observed: text };
    const note = { template: progressNote, caseId: id, created: '', session: 1, head, sections };
    notes.set(document as DocumentId, { stamp, note });
  }

  erase(compartment: string): void {
    this.notes.delete(compartment as CompartmentId);
    this.facts.delete(compartment as CompartmentId);
    this.caches.delete(compartment as CompartmentId);
  }

  /** Tells of what was written. */
  tell(): void {
    const stamps = [...this.notes].map(([compartment, notes]): [CompartmentId, Map<DocumentId, string>] => [
      compartment,
      new Map([...notes].map(([id, { stamp }]) => [id, stamp])),
    ]);
    this.stamps.set(new Map(stamps));
  }

  async read(compartment: CompartmentId, document: DocumentId): Promise<NoteSnapshot | undefined> {
    this.wasRead.push(document);
    return this.notes.get(compartment)?.get(document)?.note;
  }

  caseOf(compartment: CompartmentId): CaseFacts | undefined {
    return this.facts.get(compartment);
  }

  async openCache(compartment: CompartmentId): Promise<Bytes | undefined> {
    return this.caches.get(compartment)?.slice();
  }

  async openCaches(): Promise<Map<CompartmentId, Bytes>> {
    return new Map([...this.caches].map(([compartment, bytes]) => [compartment, bytes.slice()]));
  }

  async sealCache(compartment: CompartmentId, _: 'index', bytes: Bytes): Promise<void> {
    this.caches.set(compartment, bytes);
  }
}
