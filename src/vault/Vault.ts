/**
 * Long because opening, entering and locking take turns over one set of private state; what can stand apart from
 * that is in files of its own.
 */
import * as Y from 'yjs';
import type { Bytes } from '../bytes/Bytes.ts';
import { toBase64url } from '../bytes/base64url.ts';
import type { CompartmentId, DocumentId } from '../bytes/Ids.ts';
import { idBytes } from '../bytes/idBytes.ts';
import { randomBytes } from '../bytes/randomBytes.ts';
import type { Amends } from '../casefile/Amends.ts';
import type { CaseForm } from '../casefile/CaseForm.ts';
import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import type { ReadAct } from '../casefile/ReadAct.ts';
import type { Receipt, SentForm } from '../casefile/Receipt.ts';
import type { Portal } from '../casefile/sentTo.ts';
import type { Wording } from '../checks/Wording.ts';
import type { DevicePublic } from '../crypto/DeviceKeys.ts';
import type { PortalMap } from '../kit/PortalMap.ts';
import { readPortalMap } from '../kit/readPortalMap.ts';
import { readPortals } from '../kit/readPortals.ts';
import type { Template } from '../kit/Template.ts';
import { writePortalMap } from '../kit/writePortalMap.ts';
import { Replica } from '../sync/Replica.ts';
import type { AmendmentSeed } from './AmendmentSeed.ts';
import { addVoucher } from './addVoucher.ts';
import { clearLeftovers } from './backup/clearLeftovers.ts';
import type { CasePart, PartName } from './CasePart.ts';
import { cacheKit } from './cacheKit.ts';
import { DeviceDisk } from './DeviceDisk.ts';
import { type DeviceRecord, recordProblems } from './DeviceRecord.ts';
import { Drafts } from './Drafts.ts';
import type { Joining } from './Joining.ts';
import type { PasskeyOutcome, WordsOutcome } from './KeysApi.ts';
import type { KitApi } from './KitApi.ts';
import {
  linkKeys,
  openByPassphrase,
  openDevice,
  openSlot,
  sealDeviceSecret,
  sealedTo,
  type Unlocked,
} from './keyring.ts';
import { LinkKeys } from './LinkKeys.ts';
import { type MadeVault, makeVault } from './makeVault.ts';
import { noteOf } from './noteOf.ts';
import type { OpenDocument } from './OpenDocument.ts';
import { OpenVault } from './OpenVault.ts';
import { practiceCase } from './practiceCase.ts';
import { problemsOf } from './problemsOf.ts';
import { readDevices } from './readDevices.ts';
import { readSettings } from './readSettings.ts';
import { receivedVaultKey } from './receivedVaultKey.ts';
import { SearchService } from './SearchService.ts';
import { WritableStore } from './Store.ts';
import { saveProblem } from './saveProblem.ts';
import { searchSourceOf } from './searchSourceOf.ts';
import type {
  CaseItem,
  Cover,
  DeviceItem,
  NoteItem,
  OpenNote,
  Problem,
  Settings,
  TaskItem,
  VaultApi,
  VaultState,
} from './VaultApi.ts';
import { VaultKeys } from './VaultKeys.ts';
import type { VaultParts } from './VaultParts.ts';
import { AgencyWords } from './wording/AgencyWords.ts';
import { readChoices } from './wording/readChoices.ts';
import { vaultWordsPort } from './wording/vaultWordsPort.ts';
import { writeChoice } from './wording/writeChoice.ts';
import { writeSettings } from './writeSettings.ts';

/** The list of 2,048 words is needed twice in a vault's life, so it does not load with the app. */
const recovery = () => import('../crypto/recoveryWords.ts');

/** Writing that stood in the way of locking is tried again after this. Milliseconds. */
const lockAgain = 2000;
/** Held while a vault is being made on this device. */
const firstLock = 'first vault';

const builtIn = () => import('../kit/builtInTemplates.ts').then((module) => module.builtInTemplates);

/** The vault on one device: unlocking, locking, and the case files behind it. */
export class Vault implements VaultApi, KitApi {
  readonly state = new WritableStore<VaultState>({ at: 'starting' });
  readonly cover = new WritableStore<Cover | undefined>(undefined);
  readonly cases = new WritableStore<readonly CaseItem[] | undefined>(undefined);
  readonly notes = new WritableStore<readonly NoteItem[] | undefined>(undefined);
  readonly tasks = new WritableStore<readonly TaskItem[] | undefined>(undefined);
  /** Read when a vault is opened: the way to the list of notes needs none of them. */
  readonly templates = new WritableStore<readonly Template[]>([]);
  readonly problems = new WritableStore<readonly Problem[]>([]);
  readonly settings = new WritableStore<Settings>(readSettings(new Y.Doc()));
  readonly wording = new WritableStore<Wording>({ choices: {} });
  readonly words = new AgencyWords();
  readonly registers = new WritableStore(0);
  readonly devices = new WritableStore<readonly DeviceItem[]>([]);
  readonly search: SearchService;
  readonly keys: VaultKeys;
  readonly #parts: VaultParts;
  readonly #disk: DeviceDisk;
  #open: OpenVault | undefined;
  #drafts: Drafts | undefined;
  /** Opening and locking, one after another: a lock that comes while it opens locks what was opened. */
  #turn: Promise<unknown> = Promise.resolve();
  readonly #onLock = new Set<() => void>();
  #lockTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: VaultParts) {
    this.#parts = parts;
    this.search = new SearchService(parts.search);
    this.#disk = new DeviceDisk(parts.records, parts.locks);
    this.keys = new VaultKeys(this.#disk, parts);
    this.words.lexicon.subscribe(() => this.#readWording());
    parts.tabs.listen((compartment) => {
      // What can't be read now is read when that tab tells of the next one.
      this.#open?.replica.refresh(compartment as CompartmentId).catch(() => undefined);
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#turn.then(work);
    this.#turn = next.catch(() => undefined);
    return next;
  }

  /** Looks at what this device has. Ends in `new`, `locked` or `blocked`. */
  async start(): Promise<void> {
    try {
      const record = await this.#disk.look();
      if (record === 'newer' || record === 'damaged') {
        this.state.set({ at: 'blocked', why: recordProblems[record] });
        return;
      }
      if (record !== undefined) this.keys.show(record);
      this.state.set({ at: record === undefined ? 'new' : 'locked' });
    } catch (error) {
      this.state.set({ at: 'blocked', why: saveProblem(error) });
    }
  }

  /** Begins writing what was typed, without waiting for the batch to close: the tab may be going away. */
  saveNow(): void {
    this.#open?.saveNow();
  }

  /** What is open while unlocked: what backups are made of and merged into. */
  get opened(): OpenVault | undefined {
    return this.#open;
  }

  /** The device's record as it lies on its disk now. Rejects where there is none to be read. */
  recordOnDisk(): Promise<DeviceRecord> {
    return this.#disk.readOrThrow();
  }

  get drafts(): Drafts | undefined {
    return this.#drafts;
  }

  /** The replica while unlocked: what a sync session runs over. */
  get replica(): Replica | undefined {
    return this.#open?.replica;
  }

  async newRecoveryWords(): Promise<string[]> {
    return (await recovery()).newRecoveryWords();
  }

  createVault(options: { passphrase: string; worker: string; words: readonly string[] }): Promise<void> {
    return this.#inTurn(() => this.#parts.locks.hold(firstLock, () => this.#create(options)));
  }

  /**
   * Enters a vault that `make` puts on this device, where there is none yet, and zeroes its key. One at a time
   * over all tabs, so that what another tab is making is not taken for leftovers.
   */
  enterMade(make: () => Promise<MadeVault>): Promise<void> {
    return this.#inTurn(() =>
      this.#parts.locks.hold(firstLock, async () => {
        if ((await this.#disk.read()) !== undefined) return this.#alreadyThere();
        const { record, vaultKey, replica } = await make();
        return this.#enterFirst(await this.#openWith(record, vaultKey, replica));
      }),
    );
  }

  async #create(options: { passphrase: string; worker: string; words: readonly string[] }): Promise<void> {
    if ((await this.#disk.read()) !== undefined) return this.#alreadyThere();
    const words = await (await recovery()).readRecoveryWords(options.words);
    if (!words.ok) throw new Error('those are not recovery words');
    await clearLeftovers(this.#parts);
    const { record, vaultKey, replica } = await makeVault(
      options.passphrase,
      words.keys,
      (device) => this.newReplica(device),
      () => this.#parts.passphraseCost(),
    );
    const open = await this.#openWith(record, vaultKey, replica);
    writeSettings(open.settings.doc, { worker: options.worker.trim() });
    await this.#enterFirst(open);
  }

  /** Enters a vault that is new on this device. Its record is written last: one cut off in its making is none. */
  async #enterFirst(open: OpenVault): Promise<void> {
    try {
      await open.settle();
      if (!(await this.#disk.putFirst(open.record))) this.#alreadyThere();
    } catch (error) {
      open.end();
      throw error;
    }
    await this.#enter(open);
  }

  /** Another tab has made the vault meanwhile. */
  #alreadyThere(): never {
    this.state.set({ at: 'locked' });
    throw new Error('there is a vault on this device already');
  }

  unlock(passphrase: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const record = await this.#disk.readOrThrow();
      return this.#unlockWith(record, await openByPassphrase(record, passphrase));
    });
  }

  /** An extension's way in: the random key that the app keeps for it (S4). */
  unlockWithLink(unlockKey: Bytes): Promise<boolean> {
    return this.#inTurn(async () => {
      const record = await this.#disk.readOrThrow();
      return this.#unlockWith(record, await openSlot(record, 'link', await linkKeys(unlockKey)));
    });
  }

  async unlockWithPasskey(): Promise<PasskeyOutcome> {
    // Whoever is asked may take minutes; nothing else waits for it.
    const pair = await this.keys.askForPasskey();
    if (typeof pair === 'string') return { ok: false, why: pair };
    return this.#inTurn(async () => {
      const record = await this.#disk.readOrThrow();
      const opened = await this.#unlockWith(record, await openSlot(record, 'passkey', pair));
      return opened ? { ok: true } : { ok: false, why: 'opens-nothing' };
    });
  }

  unlockWithWords(typed: readonly string[], newPassphrase: string): Promise<WordsOutcome> {
    return this.#inTurn(() => this.#unlockWithWords(typed, newPassphrase));
  }

  async #unlockWithWords(typed: readonly string[], newPassphrase: string): Promise<WordsOutcome> {
    const words = await (await recovery()).readRecoveryWords(typed);
    if (!words.ok) return words;
    const record = await this.#disk.readOrThrow();
    const vaultKey = await openSlot(record, 'kit', words.keys.agree);
    if (vaultKey === undefined) return { ok: false, why: 'other-vault' };
    try {
      await this.#unlockWith(await this.keys.setPassphrase(vaultKey, newPassphrase), vaultKey);
      return { ok: true };
    } finally {
      vaultKey.fill(0);
    }
  }

  /** Throws where the record or the log is damaged; then nothing is open. */
  async #unlockWith(record: DeviceRecord, vaultKey: Bytes | undefined): Promise<boolean> {
    if (vaultKey === undefined) return false;
    if (this.#open !== undefined) {
      // Another call was faster, or it was covered and could not be locked yet.
      vaultKey.fill(0);
      this.uncover();
    } else await this.#enter(await this.#openWith(record, vaultKey));
    return true;
  }

  /** Opens what the vault key opens, and zeroes it. */
  async #openWith(record: DeviceRecord, vaultKey: Bytes, replica?: Replica): Promise<OpenVault> {
    const unlocked = await openDevice(record, vaultKey).finally(() => vaultKey.fill(0));
    if (unlocked === undefined) throw new Error('the vault on this device is damaged');
    const used = replica ?? this.newReplica(unlocked.device);
    const open = await OpenVault.open(record, unlocked, used, this.#parts);
    // A disk that can't take it now is asked again at the next opening, and before a backup is made.
    await addVoucher(open).catch(() => undefined);
    return open;
  }

  /** A replica over this vault's log; one that is joining has no vault yet. */
  newReplica(device: Unlocked['device']): Replica {
    const { log, caches, locks, inspector, tabs } = this.#parts;
    const replica = new Replica({ log, caches, locks, inspector, device });
    replica.watch((entry) => {
      if (entry.from !== 'tab') tabs.tell(entry.compartment);
    });
    return replica;
  }

  async #enter(open: OpenVault): Promise<void> {
    const { records, locks } = this.#parts;
    this.#drafts = await Drafts.open(records, locks, open.unlocked.local);
    this.#open = open;
    this.#follow(open);
    open.begin().catch(() => open.lists.loadSoon());
    // Without them nothing can be begun, and everything read: they come with the next opening.
    builtIn().then(
      (templates) => this.templates.set(templates),
      () => undefined,
    );
    // An extension has no page to search from.
    if (this.#parts.self.kind === 'browser') this.search.start(searchSourceOf(open));
    this.state.set({ at: 'open' });
  }

  /** Keeps the stores that screens watch up with the open documents. */
  #follow({ record, settings, kit, lists, replica, heldErasures, erased }: OpenVault): void {
    const onSettings = () => {
      this.settings.set(readSettings(settings.doc));
      this.devices.set(readDevices(settings.doc, record.device));
    };
    settings.doc.getMap('checks').observe(() => this.#readWording());
    this.words.open(vaultWordsPort(kit, replica, record.vault, this.#parts.now));
    this.#readWording();
    settings.doc.on('afterTransaction', onSettings);
    onSettings();
    lists.registers.subscribe(() => this.registers.set(this.registers.value + 1));
    const onLists = () => {
      this.cases.set(lists.cases.value);
      this.notes.set(lists.notes.value);
      this.tasks.set(lists.tasks.value);
    };
    lists.cases.subscribe(onLists);
    lists.notes.subscribe(onLists);
    lists.tasks.subscribe(onLists);
    // They may have been read before anybody watched.
    onLists();
    const readProblems = async () => {
      const quarantined = await this.#parts.log.quarantined();
      if (this.#open?.replica !== replica) return;
      this.problems.set(
        problemsOf(lists.damaged.value, quarantined, heldErasures.value, lists, this.settings.value),
      );
    };
    // A disk that can't be read now is read at the next trouble; saving says by itself that it fails.
    const onTrouble = () => void readProblems().catch(() => undefined);
    lists.damaged.subscribe(onTrouble);
    replica.watchTrouble(onTrouble);
    heldErasures.subscribe(onTrouble);
    const onErased = () => {
      // A form of an erased case file is sealed for the device, not under the file's own keys: it must go by name.
      for (const caseId of erased.value)
        for (const form of ['case', 'tasks']) this.#drafts?.put(`${form} ${caseId}`, undefined);
    };
    erased.subscribe(onErased);
    onErased();
    onTrouble();
    cacheKit(kit.doc, this.#parts.kit);
  }

  #readWording(): void {
    const settings = this.#open?.settings.doc;
    const lexicon = this.words.lexicon.value;
    // Locking takes back both.
    const choices = settings === undefined ? {} : readChoices(settings);
    this.wording.set({ choices, ...(lexicon ? { lexicon } : {}) });
  }

  lock(): Promise<void> {
    if (this.#open !== undefined && this.cover.value === undefined) this.cover.set({ at: 'locking' });
    return this.#inTurn(() => this.#lock());
  }

  async #lock(): Promise<void> {
    clearTimeout(this.#lockTimer);
    const open = this.#open;
    if (open === undefined) return;
    try {
      // Locking must lose no letter.
      await open.settle();
      await this.#drafts?.settle();
      await open.lists.keep();
      // What came from a panel meanwhile is written too. From here to the end nothing is waited for.
      while (open.unsaved) await open.settle();
    } catch (error) {
      const why = saveProblem(error);
      const { value } = this.cover;
      if (value?.at !== 'unsaved' || value.why !== why) this.cover.set({ at: 'unsaved', why });
      this.#lockTimer = setTimeout(() => {
        this.#inTurn(async () => {
          // Whoever has shown the passphrase meanwhile has the vault back.
          if (this.cover.value !== undefined) await this.#lock();
        }).catch(() => undefined);
      }, lockAgain);
      throw error;
    }
    this.search.stop();
    open.end();
    this.#open = undefined;
    this.#drafts = undefined;
    this.cases.set(undefined);
    this.notes.set(undefined);
    this.tasks.set(undefined);
    this.problems.set([]);
    this.devices.set([]);
    this.settings.set(readSettings(new Y.Doc()));
    this.words.close();
    this.#readWording();
    this.#parts.inspector.end?.();
    for (const locked of this.#onLock) locked();
    this.state.set({ at: 'locked' });
    this.cover.set(undefined);
  }

  /** Calls back when the vault is locked: a worker that holds plain text must be ended then. Gives the way out. */
  onLock(locked: () => void): () => void {
    this.#onLock.add(locked);
    return () => this.#onLock.delete(locked);
  }

  /** Shows again what a cover hides, for whoever has just shown that they may see it. */
  uncover(): void {
    clearTimeout(this.#lockTimer);
    this.cover.set(undefined);
  }

  async createCase(form: CaseForm): Promise<string> {
    return this.#opened().createCase(form);
  }

  async createPracticeCase(): Promise<string> {
    const there = (this.cases.value ?? []).find(({ practice }) => practice);
    return there?.id ?? this.createCase(practiceCase);
  }

  caseForm(caseId: string): CaseForm | undefined {
    return this.#open?.lists.case(caseId)?.form;
  }

  async updateCase(caseId: string, form: CaseForm): Promise<void> {
    await this.#opened().updateCase(caseId, form);
  }

  /** Puts snapshots in the place of entries, in every document of so many or more: what an import is followed by. */
  async compact(entries: number): Promise<void> {
    await this.#opened().compact(entries);
  }

  /** The compartment that a note lies in, or `undefined` where there is no such note. */
  compartmentOf(noteId: string): CompartmentId | undefined {
    return this.#open?.lists.compartmentOf(noteId);
  }

  async setHold(caseId: string, why: string): Promise<void> {
    await this.#opened().setHold(caseId, why);
  }

  async eraseCase(caseId: string): Promise<void> {
    await this.#opened().eraseCase(caseId);
  }

  async readActs(caseId: string): Promise<readonly ReadAct[]> {
    return this.#opened().readActs(caseId);
  }

  async recordAct(noteId: string, act: ReadAct['act'], detail = ''): Promise<void> {
    await this.#opened().recordAct(this.#caseOf(noteId), act, noteId, detail);
  }

  async recordCaseAct(caseId: string, act: ReadAct['act'], detail = ''): Promise<void> {
    await this.#opened().recordAct(caseId, act, '', detail);
  }

  async readReceipts(caseId: string): Promise<readonly Receipt[]> {
    return this.#opened().readReceipts(caseId);
  }

  async addReceipt(noteId: string, sent: SentForm): Promise<void> {
    await this.#opened().addReceipt(this.#caseOf(noteId), noteId, sent);
  }

  async knownPortals(): Promise<readonly Portal[]> {
    return readPortals(this.#opened().kit.doc);
  }

  #caseOf(noteId: string): string {
    const caseId = this.#opened().lists.notes.value?.find(({ id }) => id === noteId)?.caseId;
    if (caseId === undefined) throw new Error('there is no such note');
    return caseId;
  }

  async createNote(caseId: string, templateId: string): Promise<string> {
    const template = (await builtIn()).find(({ id }) => id === templateId);
    if (template === undefined) throw new Error('there is no such template');
    return this.#opened().createNote(caseId, template, this.#parts.now());
  }

  async readNote(noteId: string): Promise<NoteSnapshot | undefined> {
    const { lists } = this.#opened();
    const main = lists.compartmentOf(noteId);
    return main && lists.snapshot(main, noteId as DocumentId);
  }

  async signNote(noteId: string): Promise<void> {
    await this.#opened().signNote(noteId);
  }

  async amendNote(noteId: string, kind: Amends['kind'], seed?: AmendmentSeed): Promise<string> {
    return this.#opened().amendNote(noteId, kind, seed);
  }

  async openNote(noteId: string): Promise<OpenNote> {
    const document = await this.openDocument(noteId);
    return noteOf(
      noteId,
      document.doc,
      document.saved,
      document.signing,
      () => document.flush(),
      () => this.closeDocument(document),
    );
  }

  /** The open document of a note, shared by all who have it open here. Pair it with `closeDocument`. */
  async openDocument(noteId: string): Promise<OpenDocument> {
    return this.#opened().openNote(noteId);
  }

  async closeDocument(document: OpenDocument): Promise<void> {
    await this.#open?.closeShared(document);
  }

  async openPart(caseId: string, part: PartName): Promise<CasePart> {
    const document = await this.#opened().openPart(caseId, part);
    const { doc, saved } = document;
    return { doc, saved, flush: () => document.flush(), close: () => this.closeDocument(document) };
  }

  async updateSettings(patch: Partial<Settings>): Promise<void> {
    const { settings } = this.#opened();
    writeSettings(settings.doc, patch);
    await settings.flush();
  }

  async setChoice(key: string, value: string | undefined): Promise<void> {
    const { settings } = this.#opened();
    writeChoice(settings.doc, key, value);
    await settings.flush();
  }

  async portalMap(origin: string, form: string): Promise<PortalMap | undefined> {
    return readPortalMap(this.#opened().kit.doc, origin, form);
  }

  async savePortalMap(map: PortalMap): Promise<void> {
    const { kit } = this.#opened();
    writePortalMap(kit.doc, map);
    await kit.flush();
  }

  /** Adds a device to every compartment, and gives what it needs to join (S17). Both people have confirmed. */
  async admit(peer: DevicePublic): Promise<Joining> {
    const open = this.#opened();
    const { person, vault, kit } = open.record;
    const unlockKey = randomBytes(32);
    await this.#links(open).put(peer.device, unlockKey);
    // Case files that are listed and not read yet must be shared too.
    await open.lists.load();
    await open.replica.addMember(vault, { ...peer, person, role: 'owner' });
    await open.share();
    const key = toBase64url(unlockKey);
    unlockKey.fill(0);
    return { v: 1, vault, person, kit, unlockKey: key };
  }

  /** Which device this is, as far as its disk says: readable while locked. */
  async deviceOnDisk(): Promise<string | undefined> {
    return (await this.#disk.read())?.device;
  }

  /** Whether a device is on the vault's own roster. */
  isOwnDevice(device: string): boolean {
    const open = this.#open;
    return open?.replica.roster(open.record.vault)?.members.has(device as DevicePublic['device']) === true;
  }

  /** The key that opens a linked extension's slot, or `undefined` where this app has not linked it. */
  linkKey(device: string): Promise<Bytes | undefined> {
    return this.#links(this.#opened()).get(device);
  }

  #links({ unlocked }: OpenVault): LinkKeys {
    return new LinkKeys(this.#parts.records, this.#parts.locks, unlocked.local);
  }

  /** Reads what other tabs have added to the vault's own roster. */
  async refreshRoster(): Promise<void> {
    const open = this.#opened();
    await open.replica.refresh(open.record.vault);
  }

  /**
   * An extension's last step of joining: once `replica` has received the vault's roster, the device record is
   * written and the vault opens. Zeroes the secret. `false`: the roster does not let this device in.
   */
  join(joining: Joining, secret: Bytes, replica: Replica): Promise<boolean> {
    return this.#inTurn(() => this.#join(joining, secret, replica)).finally(() => secret.fill(0));
  }

  async #join(joining: Joining, secret: Bytes, replica: Replica): Promise<boolean> {
    const { device } = replica.device.public;
    const vaultKey = await receivedVaultKey(replica, joining.vault);
    if (vaultKey === undefined) return false;
    const unlockKey = idBytes(joining.unlockKey, 32);
    const { publicBytes } = await linkKeys(unlockKey);
    unlockKey.fill(0);
    const facts = { v: 1, device, person: joining.person, vault: joining.vault, kit: joining.kit } as const;
    const record: DeviceRecord = {
      ...facts,
      slots: [{ kind: 'link', ...(await sealedTo(vaultKey, publicBytes)) }],
      secret: await sealDeviceSecret(vaultKey, secret, facts),
    };
    await this.#enterFirst(await this.#openWith(record, vaultKey, replica));
    return true;
  }

  #opened(): OpenVault {
    if (this.#open === undefined) throw new Error('the vault is locked');
    return this.#open;
  }
}
