import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { CompartmentId, DocumentId } from '../bytes/Ids.ts';
import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import { readHold } from '../casefile/readHold.ts';
import { readNote } from '../casefile/readNote.ts';
import { readProfile } from '../casefile/readProfile.ts';
import { readTasks } from '../casefile/readTasks.ts';
import type { CacheRow } from '../storage/CacheStore.ts';
import type { DamagedEntry } from '../sync/DamagedEntry.ts';
import type { OpenedEntry } from '../sync/OpenedEntry.ts';
import type { Replica } from '../sync/Replica.ts';
import { applyEntries } from './applyEntries.ts';
import { caseItems } from './caseItems.ts';
import { contentStamp } from './contentStamp.ts';
import { documentName } from './documentName.ts';
import { emptyForm } from './emptyForm.ts';
import type { KnownCase } from './KnownCase.ts';
import { type ListedNote, listCacheBytes, listCacheName, parseListCache } from './listCache.ts';
import type { NoteSigning } from './NoteSigning.ts';
import { noteItem } from './noteItem.ts';
import { readSigning } from './readSigning.ts';
import { SortedNotes } from './SortedNotes.ts';
import { WritableStore } from './Store.ts';
import { taskItems } from './taskItems.ts';
import type { CaseItem, TaskItem } from './VaultApi.ts';

const CaseEntry = z.object({
  main: z.string().check(z.regex(/^[\w-]{22}$/)) as unknown as z.ZodMiniType<CompartmentId, string>,
});

/** After the disk has failed, in milliseconds. */
const retryTime = 2000;
/** How long a list may be behind what is being typed, in milliseconds. */
const readTime = 1000;
/** How long a changed list waits to be kept: it is a cache (S12). Milliseconds. */
const keepTime = 5000;

/** What is open for writing, which saves reading the log. */
export interface OpenDocuments {
  doc(document: DocumentId): Y.Doc | undefined;
  /** The signatures of a note that is open. */
  signing(document: DocumentId): NoteSigning | undefined;
  /** Whether something of a compartment is in memory and not on disk yet. */
  unsaved(compartment: CompartmentId): boolean;
}

/**
 * The lists of case files and notes, kept up with the log. What lists show is kept sealed for each case file, so
 * that unlocking reads no documents but those written since. Opens none for writing.
 */
export class Caseload {
  readonly cases = new WritableStore<readonly CaseItem[] | undefined>(undefined);
  readonly notes = new SortedNotes();
  /** What is open in all of them, the soonest first. */
  readonly tasks = new WritableStore<readonly TaskItem[] | undefined>(undefined);
  /** Goes up when a document was read that no list shows: a register, or receipts. */
  readonly registers = new WritableStore(0);
  /** Entries that can't be opened. */
  readonly damaged = new WritableStore<readonly DamagedEntry[]>([]);
  /** Each case file's notes with the stamps of what they say: what a search index keeps up with. */
  readonly stamps = new WritableStore<
    ReadonlyMap<CompartmentId, ReadonlyMap<DocumentId, string>> | undefined
  >(undefined);
  readonly #replica: Replica;
  readonly #list: Y.Map<unknown>;
  readonly #open: OpenDocuments;
  readonly #cases = new Map<CompartmentId, KnownCase>();
  readonly #damaged = new Map<string, readonly DamagedEntry[]>();
  readonly #dirty = new Map<DocumentId, CompartmentId>();
  /** Case files of which a document is being read. */
  readonly #reading = new Set<CompartmentId>();
  /** Case files whose kept list is behind. */
  readonly #unkept = new Set<CompartmentId>();
  #loadTimer: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #keepTimer: ReturnType<typeof setTimeout> | undefined;
  #ended = false;
  #loading: Promise<void> = Promise.resolve();
  #readingDirty: Promise<void> = Promise.resolve();

  /**
   * `caseload`: the vault document that lists the case files. `open`: the documents that are in memory here.
   */
  constructor(
    replica: Replica,
    caseload: Y.Doc,
    open: OpenDocuments = { doc: () => undefined, signing: () => undefined, unsaved: () => false },
  ) {
    this.#replica = replica;
    this.#open = open;
    this.#list = caseload.getMap('cases');
    this.#list.observe(() => this.loadSoon());
    replica.watch((entry) => this.#entered(entry));
  }

  end(): void {
    this.#ended = true;
    for (const timer of [this.#timer, this.#loadTimer, this.#keepTimer]) clearTimeout(timer);
  }

  case(id: string): KnownCase | undefined {
    return [...this.#cases.values()].find((known) => known.id === id);
  }

  caseIn(main: CompartmentId): KnownCase | undefined {
    return this.#cases.get(main);
  }

  compartmentOf(noteId: string): CompartmentId | undefined {
    const id = noteId as DocumentId;
    return [...this.#cases.values()].find(({ notes }) => notes.has(id))?.main;
  }

  notesIn(caseId: string): number {
    // What stands beneath a note is no session of its own.
    const notes = [...(this.case(caseId)?.notes.values() ?? [])];
    return notes.filter(({ item }) => item.amends === undefined).length;
  }

  add(id: string, main: CompartmentId): void {
    this.#list.set(id, { main });
  }

  /** Takes a case file off the list; its erasure is the vault's business. */
  remove(id: string): void {
    const known = this.case(id);
    this.#list.delete(id);
    if (known !== undefined) this.forget(known.main);
  }

  /** Drops what is known of a case file. */
  forget(main: CompartmentId): void {
    const known = this.#cases.get(main);
    if (known === undefined) return;
    this.#cases.delete(main);
    this.#unkept.delete(main);
    for (const name of this.#damaged.keys()) if (name.startsWith(main)) this.#damaged.delete(name);
    this.#publish();
  }

  /** Reads every case file that is listed and not read yet; one run at a time. Rejects when the disk fails. */
  load(): Promise<void> {
    const next = this.#loading.then(() => this.#load());
    this.#loading = next.catch(() => undefined);
    return next;
  }

  /** The same without anybody waiting for it: tried again until the disk gives it. */
  loadSoon(wait = 0): void {
    if (this.#ended) return;
    clearTimeout(this.#loadTimer);
    this.#loadTimer = setTimeout(() => void this.load().catch(() => this.loadSoon(retryTime)), wait);
  }

  async #load(): Promise<void> {
    const listed = new Map<CompartmentId, string>();
    for (const [id, raw] of this.#list) {
      const parsed = CaseEntry.safeParse(raw);
      if (parsed.success && !this.#cases.has(parsed.data.main)) listed.set(parsed.data.main, id);
    }
    const mains = [...listed.keys(), ...this.#cases.keys()].filter((main) => !this.#replica.isCounted(main));
    const kept = this.#replica.caches.rows(listCacheName, [...listed.keys()]);
    // A failure is met where it is waited for, which may be later than it comes.
    kept.catch(() => undefined);
    await this.#replica.loadMany(mains, async () => this.#showKept(listed, await kept));
    let changed = this.cases.value === undefined;
    for (const known of [...this.#cases.values()]) {
      if (known.unread === undefined && known.keptFrom === undefined) changed = true;
      known.unread ??= await this.#documentsToRead(known);
      if (known.unread.size === 0) continue;
      changed = true;
      // A read that fails ends the run; what is left is read by the next one.
      for (const document of [...known.unread]) {
        await this.#read(known.main, document);
        if (this.#ended) return;
        known.unread.delete(document);
      }
      this.#keepSoon(known.main);
    }
    if (changed) this.#publish();
  }

  /** Lists these case files as they were kept: what was kept is shown before what was not is read. */
  async #showKept(listed: Map<CompartmentId, string>, rows: readonly CacheRow[]): Promise<void> {
    const fresh = [...listed].filter(
      ([main]) => !this.#cases.has(main) && this.#replica.roster(main) !== undefined,
    );
    if (fresh.length === 0 || this.#ended) return;
    const kept = await this.#replica.caches.openRows(rows);
    for (const [main, id] of fresh) {
      const profileId = await documentName(main, 'profile');
      const cache = parseListCache(kept.get(main));
      const none = { form: emptyForm, hold: '', notes: new Map(), tasks: [], seen: undefined };
      const { seen, ...list } = cache ?? none;
      if (this.#ended || this.#replica.roster(main) === undefined) continue;
      const before = { tasksId: undefined, keptFrom: seen, unread: undefined };
      this.#cases.set(main, { id, main, profileId, ...list, ...before });
    }
    if (kept.size > 0) this.#publish();
  }

  async #documentsToRead({ main, keptFrom }: KnownCase): Promise<Set<DocumentId>> {
    if (keptFrom === undefined) return new Set(await this.#replica.documents(main));
    return this.#replica.documentsBeyond(main, keptFrom);
  }

  /** Reads one document and puts it in its list. */
  async read(compartment: CompartmentId, document: DocumentId): Promise<void> {
    await this.#readAndPut(compartment, document);
  }

  async #readAndPut(compartment: CompartmentId, document: DocumentId): Promise<void> {
    const before = this.#cases.get(compartment)?.notes.get(document);
    await this.#read(compartment, document);
    const known = this.#cases.get(compartment);
    const note = known?.notes.get(document);
    if (known === undefined || this.#ended) return;
    this.#keepSoon(compartment);
    if (document === known.tasksId && this.tasks.value !== undefined) {
      this.#publishTasks();
      return this.#publishDamaged();
    }
    // A register, say: no list shows it.
    if (note === undefined && before === undefined && document !== known.profileId) {
      this.registers.set(this.registers.value + 1);
      return this.#publishDamaged();
    }
    if (note === undefined || this.notes.value === undefined) return this.#publish();
    this.notes.put(note.item);
    this.#publishStamps();
    this.#publishDamaged();
  }

  async #read(compartment: CompartmentId, document: DocumentId): Promise<void> {
    const known = this.#cases.get(compartment);
    if (known === undefined) return;
    known.tasksId ??= await documentName(compartment, 'tasks');
    const { doc, signing } = await this.#docOf(compartment, document);
    if (document === known.tasksId) known.tasks = readTasks(doc).filter(({ done }) => done === '');
    else if (document === known.profileId) {
      known.form = readProfile(doc);
      known.hold = readHold(doc);
    } else {
      const note = signing?.signature?.note ?? readNote(doc);
      // Which file a note is in is decided by whose key it is sealed with, not by what it says of itself.
      if (note === undefined) known.notes.delete(document);
      else known.notes.set(document, await listed(document, { ...note, caseId: known.id }, signing));
    }
    if (doc !== this.#open.doc(document)) doc.destroy();
  }

  async #docOf(
    compartment: CompartmentId,
    document: DocumentId,
  ): Promise<{ doc: Y.Doc; signing: NoteSigning | undefined }> {
    const open = this.#open.doc(document);
    if (open !== undefined) return { doc: open, signing: this.#open.signing(document) };
    const { entries, damaged } = await this.#replica.read(compartment, document);
    const doc = new Y.Doc();
    this.#setDamaged(`${compartment} ${document}`, [...damaged, ...applyEntries(doc, entries)]);
    return { doc, signing: await readSigning(document, entries, damaged) };
  }

  /** A note as it is now, from memory or the log; `undefined` where there is none such. */
  async snapshot(compartment: CompartmentId, document: DocumentId): Promise<NoteSnapshot | undefined> {
    const known = this.#cases.get(compartment);
    if (known === undefined) return undefined;
    const { doc, signing } = await this.#docOf(compartment, document);
    const note = signing?.signature?.note ?? readNote(doc);
    if (doc !== this.#open.doc(document)) doc.destroy();
    return note && { ...note, caseId: known.id };
  }

  /** Takes in what was found damaged when a document was read elsewhere. `place`: its compartment and id. */
  report(place: string, damaged: readonly DamagedEntry[]): void {
    if (damaged.length === 0 && !this.#damaged.has(place)) return;
    this.#setDamaged(place, damaged);
    this.#publishDamaged();
  }

  #entered(entry: OpenedEntry): void {
    if (this.#ended) return;
    if (entry.epoch === '') return this.loadSoon();
    if (!this.#cases.has(entry.compartment)) return;
    // A snapshot made here says what was known.
    if (entry.kind === 'snapshot' && entry.from === 'here') return this.#keepSoon(entry.compartment);
    this.#dirty.set(entry.document, entry.compartment);
    this.#timer ??= setTimeout(() => void this.#readDirty(), readTime);
  }

  /** One run at a time, so that nobody takes a document for read while another run is still at it. */
  #readDirty(): Promise<void> {
    const next = this.#readingDirty.then(() => this.#readDirtyNow());
    this.#readingDirty = next;
    return next;
  }

  async #readDirtyNow(): Promise<void> {
    this.#timer = undefined;
    for (const [document, compartment] of [...this.#dirty]) {
      if (this.#ended) return;
      this.#dirty.delete(document);
      this.#reading.add(compartment);
      try {
        await this.#readAndPut(compartment, document);
        this.#reading.delete(compartment);
      } catch {
        this.#reading.delete(compartment);
        this.#dirty.set(document, compartment);
        this.#timer ??= setTimeout(() => void this.#readDirty(), retryTime);
      }
    }
  }

  #keepSoon(main: CompartmentId): void {
    this.#unkept.add(main);
    if (!this.#ended) this.#keepTimer ??= setTimeout(() => void this.keep(), keepTime);
  }

  /** Reads what is behind, and keeps the lists that have changed, for the next unlock. Never rejects. */
  async keep(): Promise<void> {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = undefined;
    await this.#readDirty();
    for (const main of [...this.#unkept]) {
      const known = this.#cases.get(main);
      this.#unkept.delete(main);
      // One with damage is read anew each time, so that the damage is seen each time.
      const damaged = [...this.#damaged].some(([name, { length }]) => length > 0 && name.startsWith(main));
      if (known === undefined || damaged || known.unread?.size !== 0) continue;
      // The list must not say more than the log: it is kept a little later.
      if ([...this.#dirty.values(), ...this.#reading].includes(main) || this.#open.unsaved(main)) {
        this.#keepSoon(main);
        continue;
      }
      const bytes = listCacheBytes({ ...known, seen: this.#replica.seen(main) });
      await this.#replica.caches.keep(main, listCacheName, bytes).catch(() => undefined);
      await this.#replica.keepCovers(main);
    }
  }

  #setDamaged(place: string, damaged: readonly DamagedEntry[]): void {
    if (damaged.length === 0) this.#damaged.delete(place);
    else this.#damaged.set(place, damaged);
  }

  #publish(): void {
    if (this.#ended) return;
    this.cases.set(caseItems(this.#cases.values()));
    this.notes.setAll(
      [...this.#cases.values()].flatMap(({ notes }) => [...notes.values()].map(({ item }) => item)),
    );
    this.#publishTasks();
    this.#publishStamps();
    this.#publishDamaged();
  }

  #publishTasks(): void {
    this.tasks.set(taskItems(this.#cases.values()));
  }

  #publishStamps(): void {
    this.stamps.set(
      new Map(
        [...this.#cases].map(([main, { notes }]) => [
          main,
          new Map([...notes].map(([document, { stamp }]) => [document, stamp])),
        ]),
      ),
    );
  }

  #publishDamaged(): void {
    const damaged = [...this.#damaged.values()].flat();
    if (damaged.length > 0 || this.damaged.value.length > 0) this.damaged.set(damaged);
  }
}

async function listed(
  document: DocumentId,
  note: NoteSnapshot,
  signing: NoteSigning | undefined,
): Promise<ListedNote> {
  return { item: noteItem(document, note, signing?.signature?.at), stamp: await contentStamp(note) };
}
