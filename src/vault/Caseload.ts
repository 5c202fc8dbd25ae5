import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { CompartmentId, DocumentId } from '../bytes/Ids.ts';
import type { CaseForm } from '../casefile/CaseForm.ts';
import { readNote } from '../casefile/readNote.ts';
import { readProfile } from '../casefile/readProfile.ts';
import type { DamagedEntry } from '../sync/DamagedEntry.ts';
import type { OpenedEntry } from '../sync/OpenedEntry.ts';
import type { Replica } from '../sync/Replica.ts';
import { applyEntries } from './applyEntries.ts';
import { documentName } from './documentName.ts';
import { noteItem } from './noteItem.ts';
import { WritableStore } from './Store.ts';
import type { CaseItem, NoteItem } from './VaultApi.ts';

const CaseEntry = z.object({
  main: z.string().check(z.regex(/^[\w-]{22}$/)) as unknown as z.ZodMiniType<CompartmentId, string>,
});

/** After the disk has failed, in milliseconds. */
const retryTime = 2000;

interface KnownCase {
  id: string;
  main: CompartmentId;
  profileId: DocumentId;
  form: CaseForm;
  practice: boolean;
}

/** The lists of case files and notes, kept up with the log. Reads documents; opens none for writing. */
export class Caseload {
  readonly cases = new WritableStore<readonly CaseItem[] | undefined>(undefined);
  readonly notes = new WritableStore<readonly NoteItem[] | undefined>(undefined);
  /** Entries that can't be opened, by document. */
  readonly damaged = new WritableStore<readonly DamagedEntry[]>([]);
  readonly #replica: Replica;
  readonly #list: Y.Map<unknown>;
  readonly #cases = new Map<string, KnownCase>();
  readonly #notes = new Map<DocumentId, { item: NoteItem; compartment: CompartmentId }>();
  /** By document; what is missing of a chain, by compartment. */
  readonly #damaged = new Map<string, readonly DamagedEntry[]>();
  readonly #dirty = new Map<DocumentId, CompartmentId>();
  #loadTimer: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended = false;
  #loading: Promise<void> = Promise.resolve();

  /** `caseload`: the vault document that lists the case files. */
  constructor(replica: Replica, caseload: Y.Doc) {
    this.#replica = replica;
    this.#list = caseload.getMap('cases');
    this.#list.observe(() => this.loadSoon());
    replica.watch((entry) => this.#entered(entry));
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#loadTimer);
  }

  case(id: string): KnownCase | undefined {
    return this.#cases.get(id);
  }

  compartmentOf(noteId: string): CompartmentId | undefined {
    return this.#notes.get(noteId as DocumentId)?.compartment;
  }

  notesIn(caseId: string): number {
    return [...this.#notes.values()].filter(({ item }) => item.caseId === caseId).length;
  }

  add(id: string, main: CompartmentId): void {
    this.#list.set(id, { main });
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
    for (const [id, raw] of this.#list) {
      if (this.#ended) return;
      const parsed = CaseEntry.safeParse(raw);
      if (!parsed.success || this.#cases.has(id)) continue;
      const { main } = parsed.data;
      if (this.#replica.roster(main) === undefined && !(await this.#replica.load(main))) continue;
      const profileId = await documentName(main, 'profile');
      this.#cases.set(id, { id, main, profileId, form: emptyForm, practice: false });
      try {
        for (const document of await this.#replica.documents(main)) await this.#read(main, document);
        this.#damaged.set(main, await this.#replica.missing(main));
      } catch (error) {
        this.#cases.delete(id);
        throw error;
      }
    }
    this.#publish();
  }

  /** Reads one document and puts it in its list. */
  async read(compartment: CompartmentId, document: DocumentId): Promise<void> {
    await this.#read(compartment, document);
    this.#publish();
  }

  async #read(compartment: CompartmentId, document: DocumentId): Promise<void> {
    const { entries, damaged } = await this.#replica.read(compartment, document);
    const doc = new Y.Doc();
    this.#damaged.set(document, [...damaged, ...applyEntries(doc, entries)]);
    const known = [...this.#cases.values()].find((candidate) => candidate.main === compartment);
    if (known?.profileId === document) {
      known.form = readProfile(doc);
      known.practice = known.form.practice;
    } else {
      const note = readNote(doc);
      if (note !== undefined && known !== undefined) {
        // Which file a note is in is decided by whose key it is sealed with, not by what it says of itself.
        this.#notes.set(document, { item: noteItem(document, { ...note, caseId: known.id }), compartment });
      }
    }
    doc.destroy();
  }

  #entered(entry: OpenedEntry): void {
    if (this.#ended) return;
    if (entry.epoch === '') return this.loadSoon();
    if (![...this.#cases.values()].some((known) => known.main === entry.compartment)) return;
    this.#dirty.set(entry.document, entry.compartment);
    this.#timer ??= setTimeout(() => void this.#readDirty(), 300);
  }

  async #readDirty(): Promise<void> {
    this.#timer = undefined;
    const dirty = [...this.#dirty];
    this.#dirty.clear();
    for (const [document, compartment] of dirty) {
      if (this.#ended) return;
      try {
        await this.#read(compartment, document);
      } catch {
        this.#dirty.set(document, compartment);
        this.#timer ??= setTimeout(() => void this.#readDirty(), retryTime);
      }
    }
    this.#publish();
  }

  #publish(): void {
    if (this.#ended) return;
    this.cases.set(
      [...this.#cases.values()]
        .map(({ id, form, practice }) => ({
          id,
          // The profile may arrive a moment after the list that names its case file.
          name: form.name === '' ? 'Name not read yet' : form.name,
          caseNumber: form.caseNumber,
          practice,
        }))
        .sort((a, b) => a.name.localeCompare(b.name) || a.caseNumber.localeCompare(b.caseNumber)),
    );
    this.notes.set(
      [...this.#notes.values()]
        .map(({ item }) => item)
        .sort((a, b) => order(b).localeCompare(order(a)) || b.created.localeCompare(a.created)),
    );
    const damaged = [...this.#damaged.values()].flat();
    if (damaged.length > 0 || this.damaged.value.length > 0) this.damaged.set(damaged);
  }
}

function order({ date, start, created }: NoteItem): string {
  return `${date === '' ? created.slice(0, 10) : date} ${start}`;
}

const emptyForm: CaseForm = {
  name: '',
  caseNumber: '',
  pseudonym: '',
  born: '',
  allocated: '',
  practice: false,
};
