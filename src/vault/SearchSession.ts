import type { CompartmentId, DocumentId } from '../bytes/Ids.ts';
import type { SearchAnswer } from '../search/SearchAnswer.ts';
import type { SearchMessage, SearchReply } from '../search/SearchMessage.ts';
import type { SearchNote } from '../search/SearchNote.ts';
import type { SearchQuery } from '../search/SearchQuery.ts';
import type { SearchProgress } from './SearchApi.ts';
import type { SearchParts, SearchWorker } from './SearchParts.ts';
import type { NoteStamps, SearchSource } from './SearchSource.ts';
import { searchNote } from './searchNote.ts';

/** Notes are read for so many milliseconds at a time: a keystroke never waits for more. */
const slice = 8;
/** A note that is being typed in changes every moment: it is read again this long after. */
const readDelay = 400;
/** A note that the disk did not give is asked for again this long after. */
const retryDelay = 5000;
/** Segments that changed are sealed this long after the first change. */
const sealDelay = 10_000;

type Found = (answer: SearchAnswer | undefined) => void;

/**
 * The search from one unlocking to the next lock. The worker gets the sealed segments first; then every note
 * whose stamp is not the one in the index is read and put in, and what went away is taken out (S12).
 */
export class SearchSession {
  readonly #source: SearchSource;
  readonly #parts: SearchParts;
  readonly #tell: (progress: SearchProgress) => void;
  readonly #worker: SearchWorker;
  /** The stamps that the worker's index stands at. */
  readonly #indexed = new Map<CompartmentId, Map<DocumentId, string>>();
  readonly #named = new Map<CompartmentId, string>();
  /** Segments that the worker is reading; with one more until all have been handed to it. */
  #loading = 1;
  readonly #unsealed = new Set<CompartmentId>();
  readonly #found = new Map<number, Found>();
  readonly #encoded = new Map<number, (reply: SearchReply & { told: 'segment' }) => void>();
  readonly #unwatch: () => void;
  #asked = 0;
  /** How many notes are in the index as they are now, and how many there are. */
  #done = 0;
  #total = 0;
  #begun = false;
  #working = false;
  #again = false;
  #ended = false;
  #callOffRead: (() => void) | undefined;
  #callOffSeal: (() => void) | undefined;
  #callOffRetry: (() => void) | undefined;
  /** Notes that the disk did not give. */
  readonly #unread: [CompartmentId, DocumentId][] = [];

  constructor(source: SearchSource, parts: SearchParts, tell: (progress: SearchProgress) => void) {
    this.#source = source;
    this.#parts = parts;
    this.#tell = tell;
    this.#worker = parts.makeWorker();
    this.#worker.onmessage = ({ data }) => this.#hear(data);
    this.#worker.onerror = () => this.#fail();
    this.#unwatch = source.stamps.subscribe(() => this.#changed());
  }

  start(): void {
    this.#tell({ at: 'opening' });
    if (this.#source.stamps.value !== undefined) void this.#load();
  }

  /** Ends the worker; questions that are open are answered with nothing. */
  end(): void {
    this.#ended = true;
    this.#unwatch();
    this.#callOffRead?.();
    this.#callOffSeal?.();
    this.#callOffRetry?.();
    this.#worker.terminate();
    for (const found of this.#found.values()) found(undefined);
    this.#found.clear();
    this.#encoded.clear();
    this.#indexed.clear();
    this.#named.clear();
  }

  find(query: SearchQuery): Promise<SearchAnswer | undefined> {
    if (this.#ended) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.#asked += 1;
      this.#found.set(this.#asked, resolve);
      this.#post({ do: 'find', query, ask: this.#asked });
    });
  }

  #fail(): void {
    if (this.#ended) return;
    this.end();
    this.#tell({ at: 'failed' });
  }

  #post(message: SearchMessage, transfer: ArrayBuffer[] = []): void {
    if (!this.#ended) this.#worker.postMessage(message, transfer);
  }

  /** Once the notes are listed: until then the case files may not be open, and the list is waited for. */
  async #load(): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    // A cache that can't be read costs time and nothing else.
    const caches = await this.#source.openCaches('index').catch(() => new Map<CompartmentId, never>());
    if (this.#ended) return;
    this.#loading += caches.size - 1;
    for (const [compartment, bytes] of caches) {
      this.#post({ do: 'load', compartment, bytes }, [bytes.buffer]);
    }
    this.#work();
  }

  #hear(reply: SearchReply): void {
    if (this.#ended) return;
    switch (reply.told) {
      case 'loaded':
        this.#indexed.set(reply.compartment as CompartmentId, new Map(reply.notes as [DocumentId, string][]));
        this.#loading -= 1;
        this.#work();
        return;
      case 'segment':
        this.#encoded.get(reply.ask)?.(reply);
        this.#encoded.delete(reply.ask);
        return;
      case 'found':
        this.#found.get(reply.ask)?.(reply.answer);
        this.#found.delete(reply.ask);
    }
  }

  #changed(): void {
    if (!this.#begun) void this.#load();
    else if (this.#working) this.#again = true;
    else
      this.#callOffRead ??= this.#parts.later(readDelay, () => {
        this.#callOffRead = undefined;
        this.#work();
      });
  }

  #work(): void {
    if (this.#working || this.#loading > 0 || this.#ended) return;
    this.#working = true;
    this.#catchUp().catch(() => this.#fail());
  }

  /** Brings the index to where the stamps are. */
  async #catchUp(): Promise<void> {
    do {
      this.#again = false;
      const stamps = this.#source.stamps.value;
      if (stamps === undefined) break;
      this.#leave(stamps);
      for (const compartment of stamps.keys()) this.#name(compartment);
      this.#count(stamps);
      for (const compartment of stamps.keys()) await this.#read(compartment, stamps);
      if (this.#ended) return;
      this.#tellCount();
    } while (this.#again);
    this.#working = false;
    this.#sealSoon();
  }

  /** Takes out what is gone: an erased case file, a note that was removed (S5). */
  #leave(stamps: NoteStamps): void {
    for (const [compartment, notes] of this.#indexed) {
      const there = stamps.get(compartment);
      if (there === undefined) {
        this.#post({ do: 'drop', compartment });
        this.#indexed.delete(compartment);
        this.#named.delete(compartment);
        this.#unsealed.delete(compartment);
        continue;
      }
      const gone = [...notes.keys()].filter((id) => !there.has(id));
      if (gone.length > 0) this.#remove(compartment, gone);
      for (const id of gone) notes.delete(id);
    }
  }

  #remove(compartment: CompartmentId, notes: string[]): void {
    this.#post({ do: 'remove', compartment, notes });
    this.#unsealed.add(compartment);
  }

  #name(compartment: CompartmentId): void {
    const facts = this.#source.caseOf(compartment);
    if (facts === undefined) return;
    const { id, name, caseNumber, pseudonym } = facts;
    const named = JSON.stringify([id, name, caseNumber, pseudonym]);
    if (this.#named.get(compartment) === named) return;
    this.#named.set(compartment, named);
    this.#post({ do: 'name', compartment, facts: { id, name, caseNumber, pseudonym } });
  }

  /** Reads the notes of a case file that changed, a slice of time at a time. */
  async #read(compartment: CompartmentId, stamps: NoteStamps): Promise<void> {
    const indexed = this.#indexed.get(compartment) ?? new Map<DocumentId, string>();
    this.#indexed.set(compartment, indexed);
    let notes: SearchNote[] = [];
    let began = this.#parts.clock();
    const put = () => {
      if (notes.length > 0) this.#post({ do: 'put', compartment, notes });
      notes = [];
    };
    for (const [id, stamp] of stamps.get(compartment) ?? []) {
      if (indexed.get(id) === stamp) continue;
      const note = await this.#source.read(compartment, id).catch(() => this.#readLater(compartment, id));
      if (this.#ended) return;
      if (note !== undefined) {
        notes.push(searchNote(id, stamp, note));
        this.#unsealed.add(compartment);
      } else if (indexed.has(id)) this.#remove(compartment, [id]);
      indexed.set(id, stamp);
      this.#done += 1;
      if (this.#parts.clock() - began < slice) continue;
      put();
      this.#tellCount();
      await this.#parts.pause();
      if (this.#ended) return;
      began = this.#parts.clock();
    }
    put();
  }

  /** A disk that fails gives the note another time. */
  #readLater(compartment: CompartmentId, id: DocumentId): undefined {
    this.#unread.push([compartment, id]);
    this.#callOffRetry ??= this.#parts.later(retryDelay, () => {
      this.#callOffRetry = undefined;
      for (const [place, note] of this.#unread.splice(0)) this.#indexed.get(place)?.delete(note);
      this.#changed();
    });
  }

  #count(stamps: NoteStamps): void {
    this.#total = 0;
    this.#done = 0;
    for (const [compartment, notes] of stamps) {
      const indexed = this.#indexed.get(compartment);
      this.#total += notes.size;
      for (const [id, stamp] of notes) if (indexed?.get(id) === stamp) this.#done += 1;
    }
    this.#tellCount();
  }

  #tellCount(): void {
    const [done, total] = [this.#done, this.#total];
    this.#tell(done === total ? { at: 'ready', total } : { at: 'building', done, total });
  }

  #sealSoon(): void {
    if (this.#unsealed.size === 0) return;
    this.#callOffSeal ??= this.#parts.later(sealDelay, () => void this.#seal());
  }

  async #seal(): Promise<void> {
    for (const compartment of [...this.#unsealed]) {
      this.#unsealed.delete(compartment);
      const bytes = await this.#encode(compartment);
      // It may have been erased meanwhile: then nothing of it may be written any more (S5).
      if (this.#ended || this.#source.stamps.value?.has(compartment) !== true) continue;
      // What can't be written now is written after the next change, or read anew after the next unlocking.
      await this.#source.sealCache(compartment, 'index', bytes).catch(() => undefined);
      await this.#parts.pause();
    }
    this.#callOffSeal = undefined;
    if (!this.#ended) this.#sealSoon();
  }

  #encode(compartment: CompartmentId): Promise<(SearchReply & { told: 'segment' })['bytes']> {
    return new Promise((resolve) => {
      this.#asked += 1;
      this.#encoded.set(this.#asked, ({ bytes }) => resolve(bytes));
      this.#post({ do: 'encode', compartment, ask: this.#asked });
    });
  }
}
