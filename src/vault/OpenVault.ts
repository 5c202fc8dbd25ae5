import type * as Y from 'yjs';
import type { CompartmentId, DocumentId } from '../bytes/Ids.ts';
import { newId } from '../bytes/newId.ts';
import type { Amends } from '../casefile/Amends.ts';
import type { CaseForm } from '../casefile/CaseForm.ts';
import type { ReadAct } from '../casefile/ReadAct.ts';
import type { Receipt, SentForm } from '../casefile/Receipt.ts';
import { startNote } from '../casefile/startNote.ts';
import { writeHold } from '../casefile/writeHold.ts';
import { writeProfile } from '../casefile/writeProfile.ts';
import type { Template } from '../kit/Template.ts';
import type { Replica } from '../sync/Replica.ts';
import type { AmendmentSeed } from './AmendmentSeed.ts';
import { briefPause } from './briefPause.ts';
import { Caretaker } from './Caretaker.ts';
import { Caseload } from './Caseload.ts';
import type { PartName } from './CasePart.ts';
import type { DeviceRecord } from './DeviceRecord.ts';
import { documentName } from './documentName.ts';
import { Erasures } from './Erasures.ts';
import type { KnownCase } from './KnownCase.ts';
import type { Unlocked } from './keyring.ts';
import { localMoment } from './localMoment.ts';
import { noIds } from './noIds.ts';
import { OpenDocument } from './OpenDocument.ts';
import { ReadLog } from './ReadLog.ts';
import { readDevices } from './readDevices.ts';
import { readSettings } from './readSettings.ts';
import { SendLedger } from './SendLedger.ts';
import { Sharing } from './Sharing.ts';
import type { Store } from './Store.ts';
import { signDocument } from './signDocument.ts';
import { startAmendment } from './startAmendment.ts';
import type { VaultParts } from './VaultParts.ts';

interface Shared {
  document: OpenDocument;
  users: number;
}

/** What is open while the vault is unlocked: keys, replica, documents. Dropped whole at locking. */
export class OpenVault {
  readonly record: DeviceRecord;
  readonly unlocked: Unlocked;
  readonly replica: Replica;
  readonly settings: OpenDocument;
  readonly caseload: OpenDocument;
  readonly kit: OpenDocument;
  readonly lists: Caseload;
  readonly readLog: ReadLog;
  readonly ledger: SendLedger;
  readonly #now: () => Date;
  readonly #caretaker: Caretaker;
  #erasures: Erasures | undefined;
  /** Notes and parts that somebody has open, by their documents. */
  readonly #shared = new Map<string, Shared>();
  /** Documents that are written once and closed. */
  readonly #brief = new Set<OpenDocument>();
  readonly #unwatch: () => void;
  readonly #sharing: Sharing;
  #ended = false;

  private constructor(
    record: DeviceRecord,
    unlocked: Unlocked,
    replica: Replica,
    documents: { settings: OpenDocument; caseload: OpenDocument; kit: OpenDocument },
    parts: Pick<VaultParts, 'locks' | 'now'>,
  ) {
    this.record = record;
    this.unlocked = unlocked;
    this.replica = replica;
    this.settings = documents.settings;
    this.caseload = documents.caseload;
    this.kit = documents.kit;
    this.#now = parts.now;
    this.lists = new Caseload(replica, this.caseload.doc, {
      doc: (document) => this.#shared.get(document)?.document.doc,
      signing: (document) => this.#shared.get(document)?.document.signing.value,
      unsaved: (compartment) =>
        this.#documents.some((document) => document.compartment === compartment && document.unsaved),
    });
    this.#sharing = new Sharing(replica, record.vault);
    this.readLog = new ReadLog(replica);
    this.ledger = new SendLedger(replica);
    this.#caretaker = new Caretaker({
      replica,
      locks: parts.locks,
      report: (place, damaged) => this.lists.report(place, damaged),
      busy: (document) => this.#shared.has(document),
    });
    // Another tab may admit a device while this one makes a case file; each case file is shared in the end.
    this.#unwatch = replica.watchCompartments(() => {
      this.share().catch(() => undefined);
    });
  }

  /** Throws where the log does not hold the vault that the record names. */
  static async open(
    record: DeviceRecord,
    unlocked: Unlocked,
    replica: Replica,
    parts: Pick<VaultParts, 'self' | 'now' | 'locks'>,
  ): Promise<OpenVault> {
    if (!(await replica.load(record.vault))) throw new Error('the vault on this device is damaged');
    const named = async (name: 'settings' | 'caseload' | 'kit') =>
      OpenDocument.open(replica, record.vault, await documentName(record.vault, name));
    const documents = {
      settings: await named('settings'),
      caseload: await named('caseload'),
      kit: await named('kit'),
    };
    const devices = documents.settings.doc.getMap('devices');
    if (!devices.has(record.device)) {
      devices.set(record.device, { ...parts.self, added: parts.now().toISOString() });
    }
    const open = new OpenVault(record, unlocked, replica, documents, parts);
    open.#erasures = await Erasures.open(replica, record.vault, ({ caseId, compartments }) => {
      open.#dropIn(compartments);
      open.lists.remove(caseId);
    });
    return open;
  }

  /** Reads the lists, then looks after the log while nobody waits. */
  async begin(): Promise<void> {
    while (!(await this.#loaded())) if (this.#ended) return;
    await this.#caretaker.round([this.record.vault, ...this.replica.compartments]);
  }

  /** `false`, after a while, where the disk fails. */
  async #loaded(): Promise<boolean> {
    try {
      await this.lists.load();
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return false;
    }
  }

  /** Puts snapshots in the place of entries, from `entries` a document on; what a long import is followed by. */
  async compact(entries?: number): Promise<void> {
    await this.#caretaker.round(this.replica.compartments, entries, briefPause);
    await this.lists.keep();
  }

  get #documents(): OpenDocument[] {
    const shared = [...this.#shared.values()].map(({ document }) => document);
    return [...shared, ...this.#brief, this.settings, this.caseload, this.kit];
  }

  /** Begins writing what was typed, without waiting for batches to close. Failures show in the save states. */
  saveNow(): void {
    for (const document of this.#documents) document.flush().catch(() => undefined);
  }

  /** Whether something was typed that is not on disk yet. */
  get unsaved(): boolean {
    return this.#documents.some(({ unsaved }) => unsaved);
  }

  /** Resolves when nothing is unsaved; rejects with what stands in the way. */
  async settle(): Promise<void> {
    await this.readLog.settle();
    await this.ledger.settle();
    while (this.unsaved) {
      for (const document of this.#documents) await document.flush();
    }
  }

  /** Lets go of everything, at once. */
  end(): void {
    this.#ended = true;
    this.#unwatch();
    this.#sharing.end();
    this.lists.end();
    this.#caretaker.end();
    for (const document of this.#documents) document.drop();
    this.#shared.clear();
    this.#brief.clear();
    this.replica.end();
  }

  /** Makes a case file with this profile, readable for every device of the vault, and gives its id. */
  async createCase(form: CaseForm): Promise<string> {
    const roster = this.replica.roster(this.record.vault);
    if (roster?.newer === true)
      throw new Error('a newer version of Casewright changed who may read here: update this one');
    const members = roster?.members.values() ?? [];
    const { compartment, rawKey } = await this.replica.found([...members], this.record.kit);
    rawKey.fill(0);
    const profile = await documentName(compartment, 'profile');
    const id = newId();
    try {
      await this.#write(compartment, profile, (doc) => writeProfile(doc, form));
      this.lists.add(id, compartment);
      await this.caseload.flush();
    } catch (error) {
      // Said to have failed, it must not turn up later beside the one that is made in a second try.
      this.lists.remove(id);
      await this.replica.erase([compartment]).catch(() => undefined);
      throw error;
    }
    await this.lists.load().catch(() => this.lists.loadSoon());
    return id;
  }

  async updateCase(caseId: string, form: CaseForm): Promise<void> {
    const known = this.#known(caseId);
    // Whether it is practice is decided when it is made.
    const next = { ...form, practice: known.form.practice };
    await this.#write(known.main, known.profileId, (doc) => writeProfile(doc, next));
  }

  /** Sets a legal hold, which stops erasing, or lifts it where the reason is empty. */
  async setHold(caseId: string, why: string): Promise<void> {
    const known = this.#known(caseId);
    await this.#write(known.main, known.profileId, (doc) => writeHold(doc, why));
    await this.lists.read(known.main, known.profileId);
  }

  /** Erases a case file here, and by its tombstone wherever it lies (S5). Throws where a hold stops it. */
  async eraseCase(caseId: string): Promise<void> {
    const known = this.#known(caseId);
    // Read anew: the list may be behind. Where the keys are gone already, an erasing was cut off.
    if (this.replica.roster(known.main) !== undefined) await this.lists.read(known.main, known.profileId);
    if (known.hold !== '') throw new Error('a legal hold stops this case file from being erased');
    await this.#erasures?.erase(caseId, [known.main]);
    // Not before: where the disk refuses the tombstone, what is typed in its notes is still there.
    this.#dropIn([known.main]);
    this.lists.remove(caseId);
    await this.caseload.flush();
  }

  /** Case files whose erasure another device asked for, and that a hold known here keeps. */
  get heldErasures(): Store<ReadonlySet<string>> {
    return this.#erasures?.held ?? noIds;
  }

  /** Case files that were erased, by their ids. */
  get erased(): Store<ReadonlySet<string>> {
    return this.#erasures?.erased ?? noIds;
  }

  #dropIn(compartments: readonly CompartmentId[]): void {
    for (const [id, { document }] of this.#shared) {
      if (!compartments.includes(document.compartment)) continue;
      this.#shared.delete(id);
      document.drop();
    }
  }

  /** Notes in the case file's read log what was done. Resolves when it is on disk. */
  async recordAct(caseId: string, act: ReadAct['act'], note = '', detail = ''): Promise<void> {
    const { worker } = readSettings(this.settings.doc);
    await this.readLog.add(this.#known(caseId).main, { act, note, detail, person: worker }, this.#now());
  }

  async readActs(caseId: string): Promise<ReadAct[]> {
    await this.readLog.settle();
    return this.readLog.read(this.#known(caseId).main);
  }

  /** Keeps a receipt of what was written from a note. Resolves when it is on disk. */
  async addReceipt(caseId: string, note: string, sent: SentForm): Promise<void> {
    const { worker } = readSettings(this.settings.doc);
    await this.ledger.add(this.#known(caseId).main, { ...sent, note, person: worker }, this.#now());
  }

  async readReceipts(caseId: string): Promise<Receipt[]> {
    return this.ledger.read(this.#known(caseId).main);
  }

  #known(caseId: string): KnownCase {
    const known = this.lists.case(caseId);
    if (known === undefined) throw new Error('there is no such case file');
    return known;
  }

  /** Begins a note from a template, its head filled in as far as it is known (D3, D4, D6, D7); gives its id. */
  async createNote(caseId: string, template: Template, now: Date): Promise<string> {
    const known = this.#known(caseId);
    const id = newId<DocumentId>();
    const { date, time } = localMoment(now);
    const { worker, mode } = readSettings(this.settings.doc);
    const head = { headline: '', date, start: time, end: '', mode, worker };
    const session = this.lists.notesIn(caseId) + 1;
    const created = now.toISOString();
    await this.#write(known.main, id, (doc) => startNote(doc, { template, caseId, created, session, head }));
    await this.lists.read(known.main, id);
    return id;
  }

  /** Signs a note as it stands (S11). Resolves when that is on disk. */
  async signNote(noteId: string): Promise<void> {
    const { document } = this.#shared.get(noteId) ?? {};
    const caseId = document && this.lists.caseIn(document.compartment)?.id;
    if (document === undefined || caseId === undefined) throw new Error('that note is not open');
    const own = readDevices(this.settings.doc, this.record.device).find(({ thisOne }) => thisOne);
    await signDocument(this.replica, document, {
      by: readSettings(this.settings.doc).worker,
      deviceName: own?.name ?? '',
      at: this.#now().toISOString(),
      caseId,
    });
    // The act follows in the device's chain: whoever took the signature off this disk would leave a gap that shows.
    await this.recordAct(caseId, 'signed', noteId).catch(() => undefined);
    await this.lists.read(document.compartment, document.document);
  }

  /** Begins what stands beneath a signed note, and gives its id (S11). */
  async amendNote(noteId: string, kind: Amends['kind'], seed: AmendmentSeed = {}): Promise<string> {
    const main = this.lists.compartmentOf(noteId);
    const note = main && (await this.lists.snapshot(main, noteId as DocumentId));
    if (main === undefined || note === undefined) throw new Error('there is no such note');
    const id = newId<DocumentId>();
    const { worker, mode } = readSettings(this.settings.doc);
    const start = startAmendment(note, noteId, kind, seed, { worker, mode, now: this.#now() });
    await this.#write(main, id, start);
    await this.lists.read(main, id);
    return id;
  }

  /** Opens a document for one change, and closes it when the change is on disk. A change that fails is dropped. */
  async #write(compartment: CompartmentId, id: DocumentId, change: (doc: Y.Doc) => void): Promise<void> {
    const document = await this.#openDocument(compartment, id);
    this.#brief.add(document);
    try {
      change(document.doc);
      await document.flush();
    } finally {
      this.#brief.delete(document);
      document.drop();
    }
  }

  /** The open document of a note, shared by all who have it open here. Pair it with `closeShared`. */
  async openNote(noteId: string): Promise<OpenDocument> {
    const compartment = this.lists.compartmentOf(noteId);
    if (compartment === undefined) throw new Error('there is no such note');
    const document = await this.#openShared(compartment, noteId as DocumentId);
    const caseId = this.lists.caseIn(compartment)?.id;
    // Reading goes on where the disk is full; that it could not be noted is said by everything else then.
    if (caseId !== undefined) this.recordAct(caseId, 'opened', noteId).catch(() => undefined);
    return document;
  }

  /** The open document of a part of a case file, shared likewise. */
  async openPart(caseId: string, part: PartName): Promise<OpenDocument> {
    const { main } = this.#known(caseId);
    return this.#openShared(main, await documentName(main, part));
  }

  async #openShared(compartment: CompartmentId, id: DocumentId): Promise<OpenDocument> {
    const there = this.#shared.get(id) ?? { document: await this.#openDocument(compartment, id), users: 0 };
    // Somebody else may have opened it while the log was read.
    const shared = this.#shared.get(id) ?? there;
    if (shared !== there) there.document.drop();
    this.#shared.set(id, shared);
    shared.users += 1;
    this.lists.report(`${compartment} ${id}`, shared.document.damaged);
    return shared.document;
  }

  /** Reading the log takes a moment, in which the vault may have been locked. */
  async #openDocument(compartment: CompartmentId, id: DocumentId): Promise<OpenDocument> {
    const document = await OpenDocument.open(this.replica, compartment, id);
    if (!this.#ended) return document;
    document.drop();
    throw new Error('the vault is locked');
  }

  async closeShared(document: OpenDocument): Promise<void> {
    const there = this.#shared.get(document.document);
    // One that was opened before the last lock is gone already, and is not the one that is open now.
    if (there?.document !== document) return;
    there.users -= 1;
    if (there.users > 0) return;
    // A document that can't be saved stays open behind the screen, and is tried again.
    await document.flush().catch(() => undefined);
    if (there.users > 0 || document.unsaved || this.#shared.get(document.document) !== there) return;
    this.#shared.delete(document.document);
    document.drop();
    void this.#caretaker.tidy(document.compartment, document.document, document.entries);
  }

  /** Gives every device on the vault's own roster the case files that it was not given yet. */
  share(): Promise<void> {
    return this.#sharing.share();
  }
}
