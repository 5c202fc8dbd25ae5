/** Long because it stands for the whole of `VaultApi`, and its parts share one set of notes and files. */
import * as Y from 'yjs';
import type { DeviceId } from '../../src/bytes/Ids.ts';
import type { Amends } from '../../src/casefile/Amends.ts';
import type { CaseForm } from '../../src/casefile/CaseForm.ts';
import { defaultDue } from '../../src/casefile/DueProfile.ts';
import type { NoteHead } from '../../src/casefile/NoteHead.ts';
import type { NoteSnapshot } from '../../src/casefile/NoteSnapshot.ts';
import { orderActs } from '../../src/casefile/orderActs.ts';
import { orderTasks } from '../../src/casefile/orderTasks.ts';
import type { ReadAct } from '../../src/casefile/ReadAct.ts';
import type { Receipt, SentForm } from '../../src/casefile/Receipt.ts';
import { readTasks } from '../../src/casefile/readTasks.ts';
import { sectionText } from '../../src/casefile/sectionText.ts';
import type { Portal } from '../../src/casefile/sentTo.ts';
import { startNote } from '../../src/casefile/startNote.ts';
import { writeBasis } from '../../src/casefile/writeBasis.ts';
import type { Wording } from '../../src/checks/Wording.ts';
import { amendmentTemplate } from '../../src/kit/amendmentTemplate.ts';
import { builtInTemplates } from '../../src/kit/builtInTemplates.ts';
import type { Template } from '../../src/kit/Template.ts';
import type { AmendmentSeed } from '../../src/vault/AmendmentSeed.ts';
import { browserSearchParts } from '../../src/vault/browserSearchParts.ts';
import type { CasePart, PartName } from '../../src/vault/CasePart.ts';
import type { NoteSigning } from '../../src/vault/NoteSigning.ts';
import { SearchService } from '../../src/vault/SearchService.ts';
import { SortedNotes } from '../../src/vault/SortedNotes.ts';
import { WritableStore } from '../../src/vault/Store.ts';
import type {
  CaseItem,
  Cover,
  DeviceItem,
  NoteItem,
  OpenNote,
  Problem,
  SaveState,
  Settings,
  TaskItem,
  VaultApi,
  VaultState,
} from '../../src/vault/VaultApi.ts';
import type { AgencyWords } from '../../src/vault/wording/AgencyWords.ts';
import { MemoryKeys } from './memoryKeys.ts';
import { MemorySearch } from './memorySearch.ts';

const recoveryWords =
  'orbit lemon canyon velvet museum harvest pilot sketch island tunnel garden ripple'.split(' ');

interface Kept {
  item: NoteItem;
  doc: Y.Doc;
  saved: WritableStore<SaveState>;
  head: WritableStore<NoteHead>;
  values: WritableStore<Readonly<Record<string, string>>>;
  template: Template;
  signing: WritableStore<NoteSigning>;
}

/** A vault that keeps everything in memory: for the screens' own tests, and for looking at them. */
export class MemoryVault implements VaultApi {
  readonly state = new WritableStore<VaultState>({ at: 'starting' });
  readonly search = new SearchService(browserSearchParts);
  readonly #found = new MemorySearch(
    (id) => this.#snapshot(id),
    (id) => {
      const form = this.#forms.get(id);
      return form && { id, name: form.name, caseNumber: form.caseNumber, pseudonym: form.pseudonym };
    },
  );
  readonly cover = new WritableStore<Cover | undefined>(undefined);
  readonly cases = new WritableStore<readonly CaseItem[] | undefined>([]);
  readonly notes = new SortedNotes();
  readonly tasks = new WritableStore<readonly TaskItem[] | undefined>([]);
  readonly templates = new WritableStore(builtInTemplates);
  readonly problems = new WritableStore<readonly Problem[]>([]);
  readonly settings = new WritableStore<Settings>({
    worker: '',
    locale: 'en-US',
    mode: 'Home visit',
    lockAfter: 5,
    showBasis: true,
    byHand: 20,
    due: defaultDue,
    showPseudonym: false,
  });
  readonly wording = new WritableStore<Wording>({ choices: {} });
  readonly words: AgencyWords;
  readonly devices = new WritableStore<readonly DeviceItem[]>([]);
  readonly keys = new MemoryKeys();
  readonly drafts = undefined;
  readonly #forms = new Map<string, CaseForm>();
  readonly #kept = new Map<string, Kept>();
  readonly #parts = new Map<string, { doc: Y.Doc; saved: WritableStore<SaveState> }>();
  readonly registers = new WritableStore(0);
  /** The send ledger, the newest first. */
  receipts: Receipt[] = [];
  /** The read log, as it was written. */
  readonly acts: ReadAct[] = [];
  readonly #caseActs = new Map<string, ReadAct[]>();
  readonly #now: () => number;
  #passphrase = '';
  #count = 0;
  #changes = 0;
  /** When set, every save fails for this reason. */
  failure: string | undefined;

  constructor(now: () => number, words: AgencyWords) {
    this.#now = now;
    this.words = words;
    words.lexicon.subscribe(() => {
      const { choices } = this.wording.value;
      const lexicon = words.lexicon.value;
      this.wording.set({ choices, ...(lexicon ? { lexicon } : {}) });
    });
    this.notes.setAll([]);
    this.state.subscribe(() => {
      if (this.state.value.at === 'open') this.search.start(this.#found);
      else this.search.stop();
    });
  }

  async newRecoveryWords(): Promise<string[]> {
    return [...recoveryWords];
  }

  async createVault({ passphrase, worker }: { passphrase: string; worker: string }): Promise<void> {
    this.#passphrase = passphrase;
    this.settings.set({ ...this.settings.value, worker });
    this.devices.set([
      { id: 'd1', name: 'Chromium on this laptop', kind: 'browser', thisOne: true, added: this.#instant() },
    ]);
    this.state.set({ at: 'open' });
  }

  async unlock(passphrase: string): Promise<boolean> {
    const right = passphrase === this.#passphrase;
    if (right) {
      this.cover.set(undefined);
      this.state.set({ at: 'open' });
    }
    return right;
  }

  async unlockWithWords(
    words: readonly string[],
    newPassphrase: string,
  ): ReturnType<VaultApi['unlockWithWords']> {
    const unknown = words.findIndex((word) => !recoveryWords.includes(word));
    if (unknown >= 0) return { ok: false, why: 'unknown-word', index: unknown, near: ['velvet'] };
    if (words.some((word, index) => word !== recoveryWords[index])) return { ok: false, why: 'checksum' };
    this.#passphrase = newPassphrase;
    this.state.set({ at: 'open' });
    return { ok: true };
  }

  async unlockWithPasskey(): ReturnType<VaultApi['unlockWithPasskey']> {
    this.state.set({ at: 'open' });
    return { ok: true };
  }

  async lock(): Promise<void> {
    const failed = [...this.#kept.values()].find(({ saved }) => saved.value.at === 'failed');
    if (failed !== undefined && this.failure !== undefined) {
      this.cover.set({ at: 'unsaved', why: this.failure });
      throw new Error(this.failure);
    }
    this.state.set({ at: 'locked' });
  }

  async createCase(form: CaseForm): Promise<string> {
    this.#count += 1;
    const id = `case-${this.#count}`;
    await this.updateCase(id, form);
    return id;
  }

  async createPracticeCase(): Promise<string> {
    const there = this.cases.value?.find((item) => item.practice);
    if (there) return there.id;
    return this.createCase({
      name: 'Anna Rivera',
      caseNumber: 'CW-1042',
      pseudonym: 'AR',
      born: '1989-04-02',
      allocated: '2026-09-14',
      practice: true,
    });
  }

  caseForm(caseId: string): CaseForm | undefined {
    return this.#forms.get(caseId);
  }

  async updateCase(id: string, form: CaseForm): Promise<void> {
    this.#forms.set(id, form);
    const hold = this.cases.value?.find((one) => one.id === id)?.hold ?? '';
    const { name, caseNumber, practice, pseudonym, status } = form;
    const item: CaseItem = { id, name, caseNumber, practice, hold, pseudonym, status };
    const others = (this.cases.value ?? []).filter((one) => one.id !== id);
    this.cases.set([...others, item].sort((a, b) => a.name.localeCompare(b.name)));
  }

  async setHold(caseId: string, hold: string): Promise<void> {
    if (this.failure) throw new Error(this.failure);
    this.cases.set((this.cases.value ?? []).map((one) => (one.id === caseId ? { ...one, hold } : one)));
  }

  async eraseCase(caseId: string): Promise<void> {
    if (this.failure) throw new Error(this.failure);
    this.cases.set((this.cases.value ?? []).filter(({ id }) => id !== caseId));
    this.notes.set((this.notes.value ?? []).filter((note) => note.caseId !== caseId));
  }

  async readActs(caseId: string): Promise<readonly ReadAct[]> {
    if (this.failure) throw new Error(this.failure);
    const own = this.acts.filter(
      ({ note }) => this.notes.value?.find(({ id }) => id === note)?.caseId === caseId,
    );
    return orderActs([...own, ...(this.#caseActs.get(caseId) ?? [])]).reverse();
  }

  async recordCaseAct(caseId: string, act: ReadAct['act'], detail = ''): Promise<void> {
    if (this.failure) throw new Error(this.failure);
    const person = this.settings.value.worker;
    const done: ReadAct = { v: 1, act, at: this.#instant(), person, device: 'd1', note: '', detail };
    this.#caseActs.set(caseId, [...(this.#caseActs.get(caseId) ?? []), done]);
  }

  async recordAct(note: string, act: ReadAct['act'], detail = ''): Promise<void> {
    const person = this.settings.value.worker;
    this.acts.push({ v: 1, act, at: this.#instant(), person, device: 'd1', note, detail });
  }

  async readReceipts(caseId: string): Promise<readonly Receipt[]> {
    if (this.failure) throw new Error(this.failure);
    return this.receipts.filter(
      ({ note }) => this.notes.value?.find(({ id }) => id === note)?.caseId === caseId,
    );
  }

  async addReceipt(note: string, sent: SentForm): Promise<void> {
    const person = this.settings.value.worker;
    this.receipts = [{ v: 1, at: this.#instant(), person, device: 'd1', note, ...sent }, ...this.receipts];
    this.registers.set(this.registers.value + 1);
  }

  async knownPortals(): Promise<readonly Portal[]> {
    return [
      { origin: 'https://riverside.example', title: 'Record a contact – Riverside County Services' },
      { origin: 'https://northside.example', title: 'Visit record - Northside' },
    ];
  }

  async updateSettings(patch: Partial<Settings>): Promise<void> {
    this.settings.set({ ...this.settings.value, ...patch });
  }

  async setChoice(key: string, value: string | undefined): Promise<void> {
    if (this.failure) throw new Error(this.failure);
    const { [key]: _, ...others } = this.wording.value.choices;
    const choices = value === undefined ? others : { ...others, [key]: value };
    this.wording.set({ ...this.wording.value, choices });
  }

  async signNote(noteId: string): Promise<void> {
    if (this.failure) throw new Error(this.failure);
    const [kept, note] = [this.#kept.get(noteId), this.#snapshot(noteId)];
    if (!kept || !note) throw new Error('There is no such note');
    const at = this.#instant();
    const { worker: by } = this.settings.value;
    const device = 'd1' as DeviceId;
    const signature = { note, at, by, device, deviceName: 'Chromium on this laptop', hash: 'h'.repeat(43) };
    kept.signing.set({ signature, others: [] });
    await this.recordAct(noteId, 'signed');
    this.#list(kept, { signed: at });
  }

  async amendNote(noteId: string, kind: Amends['kind'], { part, text }: AmendmentSeed = {}): Promise<string> {
    const note = this.#snapshot(noteId);
    if (!note) throw new Error('There is no such note');
    const section = note.template.sections.find(({ key }) => key === part);
    const template = amendmentTemplate(kind, section?.label);
    const id = this.#begin(note.caseId, template, {
      note: noteId,
      kind,
      ...(section && { part: section.key }),
    });
    const doc = this.#kept.get(id)?.doc;
    const seed = section ? note.sections[section.key] : text;
    if (doc && seed) sectionText(doc, template.sections[0]?.key ?? '').insert(0, seed);
    return id;
  }

  async createNote(caseId: string, templateId: string): Promise<string> {
    const template = builtInTemplates.find((one) => one.id === templateId);
    if (!template) throw new Error('No such template');
    return this.#begin(caseId, template);
  }

  #begin(caseId: string, template: Template, amends?: Amends): string {
    this.#count += 1;
    const id = `note-${this.#count}`;
    const created = this.#instant();
    const item: NoteItem = {
      id,
      caseId,
      templateId: template.id,
      ...(amends && { amends }),
      templateTitle: template.title,
      date: created.slice(0, 10),
      start: created.slice(11, 16),
      headline: '',
      excerpt: '',
      created,
      words: 0,
    };
    const { worker, mode } = this.settings.value;
    const kept: Kept = {
      item,
      doc: new Y.Doc(),
      saved: new WritableStore<SaveState>({ at: 'saved' }),
      head: new WritableStore<NoteHead>({
        headline: '',
        date: item.date,
        start: item.start,
        end: '',
        mode,
        worker,
      }),
      values: new WritableStore<Readonly<Record<string, string>>>({}),
      template,
      signing: new WritableStore<NoteSigning>({ others: [] }),
    };
    // As in a vault of its own; ids there have 22 characters.
    startNote(kept.doc, {
      template,
      caseId: caseId.padEnd(22, '-'),
      created,
      session: 1,
      head: kept.head.value,
    });
    kept.doc.on('update', () => {
      // What is listed of a signed note is what was signed.
      if (kept.signing.value.signature) return this.save(id);
      const texts = template.sections.map(({ key }) => sectionText(kept.doc, key).toString().trim());
      const text = texts.filter(Boolean).join(' ');
      this.#list(kept, { excerpt: text.slice(0, 140), words: text.split(/\s+/).filter(Boolean).length });
      this.save(id);
    });
    this.#kept.set(id, kept);
    this.#changed(kept);
    this.notes.put(item);
    return id;
  }

  async readNote(noteId: string): Promise<NoteSnapshot | undefined> {
    return this.#snapshot(noteId);
  }

  async openNote(noteId: string): Promise<OpenNote> {
    const kept = this.#kept.get(noteId);
    if (!kept) throw new Error('There is no such note');
    const { template } = kept;
    await this.recordAct(noteId, 'opened');
    return {
      id: noteId,
      caseId: kept.item.caseId,
      template,
      doc: kept.doc,
      saved: kept.saved,
      signing: kept.signing,
      head: kept.head,
      values: kept.values,
      setHead: (patch) => {
        kept.head.set({ ...kept.head.value, ...patch });
        const head = kept.doc.getMap('head');
        for (const [key, value] of Object.entries(patch)) head.set(key, value);
        const { headline, date, start } = kept.head.value;
        this.#list(kept, { headline, date, start });
        this.save(noteId);
      },
      setValue: (section, value) => {
        kept.values.set({ ...kept.values.value, [section]: value });
        kept.doc.getMap('values').set(section, value);
        this.save(noteId);
      },
      flush: async () => {
        if (kept.saved.value.at === 'failed') throw new Error(kept.saved.value.why);
      },
      close: async () => undefined,
    };
  }

  async openPart(caseId: string, part: PartName): Promise<CasePart> {
    const key = `${caseId} ${part}`;
    const there = this.#parts.get(key) ?? {
      doc: new Y.Doc(),
      saved: new WritableStore<SaveState>({ at: 'saved' }),
    };
    if (!this.#parts.has(key)) {
      this.#parts.set(key, there);
      there.doc.on('update', () => {
        this.#saveSoon(there.saved);
        if (part === 'tasks') this.#listTasks(caseId, there.doc);
      });
    }
    const flush = async () => {
      if (there.saved.value.at === 'failed') throw new Error(there.saved.value.why);
    };
    return { ...there, flush, close: async () => undefined };
  }

  #listTasks(caseId: string, doc: Y.Doc): void {
    const open = readTasks(doc).filter(({ done }) => done === '');
    const others = (this.tasks.value ?? []).filter((task) => task.caseId !== caseId);
    this.tasks.set(orderTasks([...others, ...open.map((task) => ({ ...task, caseId }))]));
  }

  /** Saves a note as the real vault does: first `saving`, then `saved` or `failed`. */
  save(noteId: string): void {
    const kept = this.#kept.get(noteId);
    if (!kept) return;
    this.#changed(kept);
    this.#saveSoon(kept.saved);
  }

  #saveSoon(saved: WritableStore<SaveState>): void {
    saved.set({ at: 'saving' });
    setTimeout(() => {
      saved.set(this.failure ? { at: 'failed', why: this.failure } : { at: 'saved', when: this.#now() });
    }, 200);
  }

  #changed({ item }: Kept): void {
    this.#changes += 1;
    this.#found.changed(item.caseId, item.id, String(this.#changes));
  }

  #snapshot(id: string): NoteSnapshot | undefined {
    const kept = this.#kept.get(id);
    if (!kept) return undefined;
    if (kept.signing.value.signature) return kept.signing.value.signature.note;
    const { template } = kept;
    const { caseId, created, amends } = kept.item;
    const sections = Object.fromEntries(
      template.sections.map(({ key }) => [
        key,
        kept.values.value[key] ?? sectionText(kept.doc, key).toString(),
      ]),
    );
    return {
      template,
      caseId,
      created,
      session: 1,
      ...(amends && { amends }),
      head: kept.head.value,
      sections,
    };
  }

  /** Types into a section from outside, as another device would. */
  write(noteId: string, section: string, text: string): void {
    const doc = this.#kept.get(noteId)?.doc;
    if (doc) sectionText(doc, section).insert(0, text);
  }

  /** Says of a sentence that it was seen, as another device would. */
  say(noteId: string, section: string, sentence: string): void {
    const doc = this.#kept.get(noteId)?.doc;
    const from = doc ? sectionText(doc, section).toString().indexOf(sentence) : -1;
    if (doc) writeBasis(doc, section, { from, to: from + sentence.length }, { kind: 'seen' }, 'elsewhere');
  }

  #list(kept: Kept, patch: Partial<NoteItem>): void {
    kept.item = { ...kept.item, ...patch };
    this.notes.put(kept.item);
  }

  #instant(): string {
    return new Date(this.#now()).toISOString();
  }
}
