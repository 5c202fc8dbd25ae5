import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { Bytes } from '../bytes/Bytes.ts';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import type { CompartmentId, DocumentId, PersonId } from '../bytes/Ids.ts';
import { newId } from '../bytes/newId.ts';
import { randomBytes } from '../bytes/randomBytes.ts';
import { fromUtf8, toUtf8 } from '../bytes/utf8.ts';
import type { CaseForm } from '../casefile/CaseForm.ts';
import { startNote } from '../casefile/startNote.ts';
import { writeProfile } from '../casefile/writeProfile.ts';
import type { Member } from '../crypto/ControlStatement.ts';
import type { DevicePublic } from '../crypto/DeviceKeys.ts';
import { deviceSecretLength, openDeviceKeys } from '../crypto/openDeviceKeys.ts';
import { measureArgon } from '../crypto/passphraseKeys.ts';
import { openBox } from '../crypto/sealBox.ts';
import { openSecret, sealSecret } from '../crypto/sealSecret.ts';
import { builtInTemplates } from '../kit/builtInTemplates.ts';
import type { PortalMap } from '../kit/PortalMap.ts';
import { readPortalMap } from '../kit/readPortalMap.ts';
import type { Template } from '../kit/Template.ts';
import { writePortalMap } from '../kit/writePortalMap.ts';
import { Replica } from '../sync/Replica.ts';
import { Caseload } from './Caseload.ts';
import { DeviceRecord, deviceRecordKey } from './DeviceRecord.ts';
import { documentName } from './documentName.ts';
import type { Joining } from './Joining.ts';
import type { KitApi } from './KitApi.ts';
import {
  linkKeys,
  openByPassphrase,
  openDevice,
  openSlot,
  passphraseSlot,
  sealDeviceSecret,
  sealedTo,
  type Unlocked,
} from './keyring.ts';
import { noteOf } from './noteOf.ts';
import { OpenDocument } from './OpenDocument.ts';
import { practiceCase } from './practiceCase.ts';
import { problemsOf } from './problemsOf.ts';
import { readSettings } from './readSettings.ts';
import { type Store, WritableStore } from './Store.ts';
import { saveProblem } from './saveProblem.ts';
import type {
  CaseItem,
  DeviceItem,
  NoteItem,
  OpenNote,
  Problem,
  Settings,
  VaultApi,
  VaultState,
} from './VaultApi.ts';
import type { VaultParts } from './VaultParts.ts';

/** The list of 2,048 words is needed twice in a vault's life, so it does not load with the app. */
const recovery = () => import('../crypto/recoveryWords.ts');

const linksKey = 'links';
const Links = z.record(z.string(), z.string().check(z.regex(/^[\w-]{43}$/)));

/** What is open while the vault is unlocked. Dropped whole at locking. */
interface Open {
  record: DeviceRecord;
  unlocked: Unlocked;
  replica: Replica;
  settings: OpenDocument;
  caseload: OpenDocument;
  kit: OpenDocument;
  lists: Caseload;
  notes: Map<string, { document: OpenDocument; users: number }>;
}

/**
 * The vault on one device: unlocking, locking, and the case files behind it.
 *
 * Long because it is where the core is wired together: each method is a few lines over the rooms below.
 */
export class Vault implements VaultApi, KitApi {
  readonly state = new WritableStore<VaultState>({ at: 'starting' });
  readonly cases = new WritableStore<readonly CaseItem[] | undefined>(undefined);
  readonly notes = new WritableStore<readonly NoteItem[] | undefined>(undefined);
  readonly templates: Store<readonly Template[]> = new WritableStore(builtInTemplates);
  readonly problems = new WritableStore<readonly Problem[]>([]);
  readonly settings = new WritableStore<Settings>(readSettings(new Y.Doc()));
  readonly devices = new WritableStore<readonly DeviceItem[]>([]);
  readonly #parts: VaultParts;
  #open: Open | undefined;

  constructor(parts: VaultParts) {
    this.#parts = parts;
    parts.tabs.listen((compartment) => void this.#open?.replica.refresh(compartment as CompartmentId));
  }

  /** Looks at what this device has. Ends in `new`, `locked` or `blocked`. */
  async start(): Promise<void> {
    try {
      this.state.set({ at: (await this.#record()) === undefined ? 'new' : 'locked' });
    } catch (error) {
      this.state.set({ at: 'blocked', why: saveProblem(error) });
    }
  }

  /** Begins writing what was typed, without waiting for the batch to close: the tab may be going away. */
  saveNow(): void {
    const open = this.#open;
    if (open === undefined) return;
    const documents = [...open.notes.values()].map(({ document }) => document);
    for (const document of [...documents, open.settings, open.caseload, open.kit]) {
      // A failure shows in the document's own save state.
      void document.flush().catch(() => undefined);
    }
  }

  /** The replica while unlocked: what a sync session runs over. */
  get replica(): Replica | undefined {
    return this.#open?.replica;
  }

  async newRecoveryWords(): Promise<string[]> {
    return (await recovery()).newRecoveryWords();
  }

  async createVault(options: {
    passphrase: string;
    worker: string;
    words: readonly string[];
  }): Promise<void> {
    if ((await this.#record()) !== undefined) throw new Error('there is a vault on this device already');
    const words = await (await recovery()).readRecoveryWords(options.words);
    if (!words.ok) throw new Error('those are not recovery words');
    const kitPublic = words.keys.agree.publicBytes;
    const kit = { sign: toBase64url(words.keys.sign.publicBytes), agree: toBase64url(kitPublic) };
    const person = newId<PersonId>();
    const secret = randomBytes(deviceSecretLength);
    const device = await openDeviceKeys(secret);
    const replica = this.newReplica(device);
    const owner: Member = { ...device.public, person, role: 'owner' };
    const { compartment: vault, rawKey } = await replica.found([owner], kit);
    const cost = await measureArgon(() => this.#parts.clock());
    const record: DeviceRecord = {
      v: 1,
      device: device.public.device,
      person,
      vault,
      kit,
      slots: [
        await passphraseSlot(rawKey, options.passphrase, cost),
        { kind: 'kit', ...(await sealedTo(rawKey, kitPublic)) },
      ],
      secret: await sealDeviceSecret(rawKey, secret),
    };
    secret.fill(0);
    const unlocked = await openDevice(record, rawKey);
    rawKey.fill(0);
    if (unlocked === undefined) throw new Error('the new vault cannot be opened');
    await this.#enter(record, unlocked);
    await this.updateSettings({ worker: options.worker.trim() });
    // Last, so that a vault that was cut off in its making does not exist.
    await this.#parts.records.put(deviceRecordKey, record);
    this.state.set({ at: 'open' });
  }

  async unlock(passphrase: string): Promise<boolean> {
    const record = await this.#recordOrThrow();
    return this.#unlockWith(record, await openByPassphrase(record, passphrase));
  }

  /** An extension's way in: the random key that the app keeps for it (S4). */
  async unlockWithLink(unlockKey: Bytes): Promise<boolean> {
    const record = await this.#recordOrThrow();
    return this.#unlockWith(record, await openSlot(record, 'link', await linkKeys(unlockKey)));
  }

  async unlockWithWords(
    typed: readonly string[],
    newPassphrase: string,
  ): ReturnType<VaultApi['unlockWithWords']> {
    const words = await (await recovery()).readRecoveryWords(typed);
    if (!words.ok) return words;
    const record = await this.#recordOrThrow();
    const vaultKey = await openSlot(record, 'kit', words.keys.agree);
    if (vaultKey === undefined) return { ok: false, why: 'other-vault' };
    const cost = await measureArgon(() => this.#parts.clock());
    const slots = [
      ...record.slots.filter(({ kind }) => kind !== 'passphrase'),
      await passphraseSlot(vaultKey, newPassphrase, cost),
    ];
    const next: DeviceRecord = { ...record, slots };
    await this.#parts.records.put(deviceRecordKey, next);
    if (!(await this.#unlockWith(next, vaultKey))) throw new Error('the vault on this device is damaged');
    return { ok: true };
  }

  async #unlockWith(record: DeviceRecord, vaultKey: Bytes | undefined, replica?: Replica): Promise<boolean> {
    if (vaultKey === undefined) return false;
    const unlocked = await openDevice(record, vaultKey);
    vaultKey.fill(0);
    if (unlocked === undefined) throw new Error('the vault on this device is damaged');
    await this.#enter(record, unlocked, replica);
    this.state.set({ at: 'open' });
    return true;
  }

  /** A replica over this vault's log; one that is joining has no vault yet. */
  newReplica(device: Unlocked['device']): Replica {
    const { log, locks, inspector, tabs } = this.#parts;
    const replica = new Replica({ log, locks, inspector, device });
    replica.watch((entry) => {
      if (entry.from !== 'tab') tabs.tell(entry.compartment);
    });
    return replica;
  }

  async #enter(
    record: DeviceRecord,
    unlocked: Unlocked,
    replica = this.newReplica(unlocked.device),
  ): Promise<void> {
    if (!(await replica.load(record.vault))) throw new Error('the vault on this device is damaged');
    const named = async (name: 'settings' | 'caseload' | 'kit') =>
      OpenDocument.open(replica, record.vault, await documentName(record.vault, name));
    const settings = await named('settings');
    const caseload = await named('caseload');
    const kit = await named('kit');
    const lists = new Caseload(replica, caseload.doc);
    this.#open = { record, unlocked, replica, settings, caseload, kit, lists, notes: new Map() };
    this.#follow(this.#open);
    this.#introduceSelf(this.#open);
    void lists.load();
  }

  /** Keeps the stores that screens watch up with the open documents. */
  #follow({ record, settings, kit, lists, replica }: Open): void {
    const onSettings = () => {
      this.settings.set(readSettings(settings.doc));
      this.devices.set(readDevices(settings.doc, record.device));
    };
    settings.doc.on('afterTransaction', onSettings);
    onSettings();
    lists.cases.subscribe(() => this.cases.set(lists.cases.value));
    lists.notes.subscribe(() => this.notes.set(lists.notes.value));
    const onTrouble = async () => {
      const quarantined = await this.#parts.log.quarantined();
      if (this.#open?.replica === replica) {
        this.problems.set(problemsOf(lists.damaged.value, quarantined, lists, this.settings.value));
      }
    };
    lists.damaged.subscribe(() => void onTrouble());
    replica.watchTrouble(() => void onTrouble());
    void onTrouble();
    // The cache that a locked extension reads is made equal to the vault's own kit (S19).
    let caching: Promise<void> = Promise.resolve();
    const cache = () => {
      const state = Y.encodeStateAsUpdate(kit.doc) as Bytes;
      // It is a cache: what can't be written now is written at the next change or unlock.
      caching = caching.then(() => this.#parts.kit.replace(state)).catch(() => undefined);
    };
    kit.doc.on('update', cache);
    cache();
  }

  #introduceSelf({ record, settings }: Open): void {
    const devices = settings.doc.getMap('devices');
    if (devices.has(record.device)) return;
    devices.set(record.device, { ...this.#parts.self, added: this.#parts.now().toISOString() });
  }

  async lock(): Promise<void> {
    const open = this.#open;
    if (open === undefined) return;
    // Whoever can't save stays open, and says so: locking must lose no letter.
    for (const { document } of open.notes.values()) await document.flush();
    for (const document of [open.settings, open.caseload, open.kit]) await document.flush();
    this.#open = undefined;
    open.lists.end();
    for (const { document } of open.notes.values()) await document.close();
    for (const document of [open.settings, open.caseload, open.kit]) await document.close();
    this.cases.set(undefined);
    this.notes.set(undefined);
    this.problems.set([]);
    this.devices.set([]);
    this.settings.set(readSettings(new Y.Doc()));
    this.state.set({ at: 'locked' });
  }

  async createCase(form: CaseForm): Promise<string> {
    const open = this.#opened();
    const { members } = open.replica.roster(open.record.vault) ?? { members: new Map<string, Member>() };
    const { compartment, rawKey } = await open.replica.found([...members.values()], open.record.kit);
    rawKey.fill(0);
    const profile = await OpenDocument.open(
      open.replica,
      compartment,
      await documentName(compartment, 'profile'),
    );
    writeProfile(profile.doc, form);
    await profile.close();
    const id = newId();
    open.lists.add(id, compartment);
    await open.caseload.flush();
    await open.lists.load();
    return id;
  }

  async createPracticeCase(): Promise<string> {
    const there = (this.cases.value ?? []).find(({ practice }) => practice);
    return there?.id ?? this.createCase(practiceCase);
  }

  caseForm(caseId: string): CaseForm | undefined {
    return this.#open?.lists.case(caseId)?.form;
  }

  async updateCase(caseId: string, form: CaseForm): Promise<void> {
    const open = this.#opened();
    const known = open.lists.case(caseId);
    if (known === undefined) throw new Error('there is no such case file');
    const profile = await OpenDocument.open(open.replica, known.main, known.profileId);
    // Whether it is practice is decided when it is made.
    writeProfile(profile.doc, { ...form, practice: known.practice });
    await profile.close();
  }

  async createNote(caseId: string, templateId: string): Promise<string> {
    const open = this.#opened();
    const known = open.lists.case(caseId);
    const template = this.templates.value.find(({ id }) => id === templateId);
    if (known === undefined || template === undefined)
      throw new Error('there is no such case file or template');
    const id = newId<DocumentId>();
    const document = await OpenDocument.open(open.replica, known.main, id);
    const now = this.#parts.now();
    const { worker, mode } = this.settings.value;
    const head = { headline: '', date: localDate(now), start: localTime(now), end: '', mode, worker };
    const session = open.lists.notesIn(caseId) + 1;
    startNote(document.doc, { template, caseId, created: now.toISOString(), session, head });
    await document.close();
    await open.lists.read(known.main, id);
    return id;
  }

  async openNote(noteId: string): Promise<OpenNote> {
    const document = await this.openDocument(noteId);
    return noteOf(
      noteId,
      document.doc,
      document.saved,
      () => document.flush(),
      () => this.closeDocument(noteId),
    );
  }

  /** The open document of a note, shared by all who have it open here. Pair it with `closeDocument`. */
  async openDocument(noteId: string): Promise<OpenDocument> {
    const open = this.#opened();
    const there = open.notes.get(noteId);
    if (there !== undefined) {
      there.users += 1;
      return there.document;
    }
    const compartment = open.lists.compartmentOf(noteId);
    if (compartment === undefined) throw new Error('there is no such note');
    const document = await OpenDocument.open(open.replica, compartment, noteId as DocumentId);
    const meanwhile = open.notes.get(noteId);
    if (meanwhile !== undefined) {
      await document.close();
      meanwhile.users += 1;
      return meanwhile.document;
    }
    open.notes.set(noteId, { document, users: 1 });
    return document;
  }

  async closeDocument(noteId: string): Promise<void> {
    const open = this.#open;
    const there = open?.notes.get(noteId);
    if (open === undefined || there === undefined) return;
    there.users -= 1;
    if (there.users > 0) return;
    // A document that can't be saved stays open behind the screen, and is tried again.
    await there.document.flush().catch(() => undefined);
    if (there.users > 0 || there.document.saved.value.at !== 'saved') return;
    open.notes.delete(noteId);
    await there.document.close();
  }

  async updateSettings(patch: Partial<Settings>): Promise<void> {
    const { settings } = this.#opened();
    const map = settings.doc.getMap('settings');
    settings.doc.transact(() => {
      for (const [key, value] of Object.entries(patch)) if (map.get(key) !== value) map.set(key, value);
    });
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
    const links = { ...(await this.#links(open)), [peer.device]: toBase64url(unlockKey) };
    const sealed = await sealSecret(open.unlocked.local, toUtf8(JSON.stringify(links)));
    await this.#parts.records.put(linksKey, toBase64url(sealed));
    for (const compartment of open.replica.compartments) {
      await open.replica.addMember(compartment, { ...peer, person, role: 'owner' });
    }
    return { v: 1, vault, person, kit, unlockKey: toBase64url(unlockKey) };
  }

  /** Which device this is, as far as its disk says: readable while locked. */
  async deviceOnDisk(): Promise<string | undefined> {
    return (await this.#record())?.device;
  }

  /** Whether a device is on the vault's own roster. */
  isOwnDevice(device: string): boolean {
    const open = this.#open;
    return open?.replica.roster(open.record.vault)?.members.has(device as DevicePublic['device']) === true;
  }

  /** The key that opens a linked extension's slot, or `undefined` where this app has not linked it. */
  async linkKey(device: string): Promise<Bytes | undefined> {
    const key = (await this.#links(this.#opened()))[device];
    return key === undefined ? undefined : fromBase64url(key);
  }

  async #links(open: Open): Promise<Record<string, string>> {
    const text = await this.#parts.records.get(linksKey);
    const sealed = typeof text === 'string' ? fromBase64url(text) : undefined;
    const bytes = sealed && (await openSecret(open.unlocked.local, sealed));
    const parsed = bytes && Links.safeParse(JSON.parse(fromUtf8(bytes) ?? '{}'));
    return parsed?.success === true ? parsed.data : {};
  }

  /**
   * An extension's last step of joining: once `replica` has received the vault's roster, the device record is
   * written and the vault opens. Zeroes the secret. `false`: the roster does not let this device in.
   */
  async join(joining: Joining, secret: Bytes, replica: Replica): Promise<boolean> {
    const roster = replica.roster(joining.vault);
    const last = roster?.boxesFor(replica.device.public.device).at(-1);
    const vaultKey = last && (await openBox(replica.device.agree, last.box, last.purpose));
    const unlockKey = fromBase64url(joining.unlockKey);
    if (vaultKey === undefined || unlockKey === undefined) return false;
    const { publicBytes } = await linkKeys(unlockKey);
    unlockKey.fill(0);
    const record: DeviceRecord = {
      v: 1,
      device: replica.device.public.device,
      person: joining.person,
      vault: joining.vault,
      kit: joining.kit,
      slots: [{ kind: 'link', ...(await sealedTo(vaultKey, publicBytes)) }],
      secret: await sealDeviceSecret(vaultKey, secret),
    };
    secret.fill(0);
    await this.#parts.records.put(deviceRecordKey, record);
    return this.#unlockWith(record, vaultKey, replica);
  }

  async #record(): Promise<DeviceRecord | undefined> {
    const stored = await this.#parts.records.get(deviceRecordKey);
    return stored === undefined ? undefined : DeviceRecord.parse(stored);
  }

  async #recordOrThrow(): Promise<DeviceRecord> {
    const record = await this.#record();
    if (record === undefined) throw new Error('there is no vault on this device');
    return record;
  }

  #opened(): Open {
    if (this.#open === undefined) throw new Error('the vault is locked');
    return this.#open;
  }
}

const StoredDevice = z.object({
  name: z.string().check(z.maxLength(200)),
  kind: z.enum(['browser', 'extension']),
  added: z.string().check(z.maxLength(40)),
});

function readDevices(doc: Y.Doc, self: string): DeviceItem[] {
  const devices: DeviceItem[] = [];
  for (const [id, raw] of doc.getMap('devices')) {
    const parsed = StoredDevice.safeParse(raw);
    if (parsed.success) devices.push({ id, ...parsed.data, thisOne: id === self });
  }
  return devices.sort((a, b) => a.added.localeCompare(b.added));
}

/** The date on the worker's own calendar: ISO 8601. */
function localDate(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function localTime(now: Date): string {
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}
