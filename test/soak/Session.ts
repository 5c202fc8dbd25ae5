import { Dexie } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import * as Y from 'yjs';
import type { Bytes } from '../../src/bytes/Bytes.ts';
import type { CompartmentId, DocumentId } from '../../src/bytes/Ids.ts';
import { sectionText } from '../../src/casefile/sectionText.ts';
import { casewrightDatabase } from '../../src/storage/casewrightDatabase.ts';
import { DexieCacheStore } from '../../src/storage/DexieCacheStore.ts';
import { DexieLogStore } from '../../src/storage/DexieLogStore.ts';
import { dexieRecordStore } from '../../src/storage/dexieRecordStore.ts';
import type { LogStore } from '../../src/storage/LogStore.ts';
import { memoryLocks } from '../../src/storage/memoryLocks.ts';
import { applyEntries } from '../../src/vault/applyEntries.ts';
import type { Store } from '../../src/vault/Store.ts';
import { Vault } from '../../src/vault/Vault.ts';
import type { OpenNote } from '../../src/vault/VaultApi.ts';
import type { VaultParts } from '../../src/vault/VaultParts.ts';
import { testVault } from '../vault/testVault.ts';
import type { FaultyDisk } from './FaultyDisk.ts';
import type { Ledger } from './Ledger.ts';

/** The section that is typed into. */
export const section = 'focus';

export const form = (name: string) => ({
  name,
  caseNumber: 'C-1',
  pseudonym: '',
  born: '',
  allocated: '',
  practice: false,
});

/** One incarnation of the app over a disk, and the person before it, who keeps a ledger of what is shown. */
export class Session {
  readonly disk: FaultyDisk;
  readonly ledger: Ledger;
  readonly vault: Vault;
  readonly log: LogStore;
  /** What was said to have failed. */
  readonly failures: string[] = [];
  readonly #locked = new Map<string, number>();
  readonly #locks = memoryLocks();

  private constructor(disk: FaultyDisk, ledger: Ledger, parts: VaultParts) {
    this.disk = disk;
    this.ledger = ledger;
    // Taken when a database is made, and this one is made at once.
    Object.assign(globalThis, { indexedDB: disk });
    Object.assign(Dexie.dependencies, { indexedDB: disk, IDBKeyRange });
    const database = casewrightDatabase();
    this.log = new DexieLogStore(database);
    this.vault = new Vault({
      // The kit is a cache without client data, in a database of its own: the twin in memory will do.
      ...parts,
      log: this.log,
      caches: new DexieCacheStore(database),
      records: dexieRecordStore(database),
      locks: {
        hold: (name, work) => {
          this.#locked.set(name, (this.#locked.get(name) ?? 0) + 1);
          return this.#locks.hold(name, work);
        },
      },
    });
  }

  static async begin(disk: FaultyDisk, ledger: Ledger): Promise<Session> {
    return new Session(disk, ledger, (await testVault()).parts);
  }

  /** Does something until it is done, as a person would: what fails is noted, the disk is mended, and it is tried again. */
  async act<T>(what: string, work: () => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries += 1) {
      try {
        return await work();
      } catch (error) {
        if (this.disk.hit === undefined || tries > 3) throw error;
        this.failures.push(what);
        this.disk.heal();
      }
    }
  }

  async unlock(key: Bytes): Promise<void> {
    await this.act('start', async () => {
      await this.vault.start();
      if (this.vault.state.value.at !== 'locked') {
        throw new Error(`the vault is not locked but ${JSON.stringify(this.vault.state.value)}`);
      }
    });
    const opened = await this.act('unlock', () => this.vault.unlockWithLink(key));
    if (!opened) throw new Error('the key does not open the vault');
    await this.listed();
  }

  /** Waits for every note that was shown as saved, and for the round of the caretaker that follows. */
  async listed(): Promise<void> {
    const { cases, notes } = this.vault;
    const wanted = [...this.ledger.notes].filter(
      ([, { caseId }]) => this.ledger.case(caseId).erasure === 'none',
    );
    await this.#until(
      () => cases.value !== undefined && wanted.every(([id]) => notes.value?.some((note) => note.id === id)),
      cases,
      notes,
    ).catch(() => {
      const missing = wanted.filter(([id]) => !notes.value?.some((note) => note.id === id));
      throw new Error(`${missing.length} notes are not listed, and were shown as saved`);
    });
  }

  /** Waits until the caretaker has gone through the log once. */
  async caredFor(): Promise<void> {
    await this.#until(() => this.#locked.has('caretaker'), this.vault.cases, this.vault.notes);
    await this.#locks.hold('caretaker', async () => undefined);
  }

  async createCase(name: string): Promise<string> {
    const id = await this.act('create case', () => this.vault.createCase(form(name)));
    // The one that was founded last: what was said to have failed may have left one that is nobody's.
    const main = this.vault.replica?.compartments.at(-1) ?? ('' as CompartmentId);
    this.ledger.cases.set(id, { main, names: [name], saved: 0, holds: [''], held: 0, erasure: 'none' });
    return id;
  }

  async rename(caseId: string, name: string): Promise<void> {
    const file = this.ledger.case(caseId);
    const at = file.names.push(name) - 1;
    await this.act('rename', () => this.vault.updateCase(caseId, form(name)));
    file.saved = at;
  }

  async hold(caseId: string, why: string): Promise<void> {
    const file = this.ledger.case(caseId);
    const at = file.holds.push(why) - 1;
    await this.act('hold', () => this.vault.setHold(caseId, why));
    file.held = at;
  }

  async erase(caseId: string): Promise<void> {
    this.ledger.case(caseId).erasure = 'asked';
    await this.act('erase', async () => {
      // What is tried again may have been done but for the last step.
      if (this.vault.cases.value?.some(({ id }) => id === caseId) !== true) return;
      await this.vault.eraseCase(caseId);
    });
    this.ledger.case(caseId).erasure = 'done';
  }

  async createNote(caseId: string): Promise<string> {
    const id = await this.act('create note', () => this.vault.createNote(caseId, 'progress'));
    this.ledger.notes.set(id, { caseId, texts: [''], saved: 0 });
    return id;
  }

  async setWorker(worker: string): Promise<void> {
    const at = this.ledger.workers.push(worker) - 1;
    await this.act('settings', () => this.vault.updateSettings({ worker }));
    this.ledger.worker = at;
  }

  /** Opens a note, and watches what its line says. */
  async open(id: string): Promise<OpenNote> {
    const note = await this.act('open note', () => this.vault.openNote(id));
    note.saved.subscribe(() => {
      const record = this.ledger.note(id);
      if (note.saved.value.at === 'failed') this.failures.push('save');
      if (note.saved.value.at === 'saved') record.saved = record.texts.length - 1;
    });
    return note;
  }

  /** Changes a note's text and waits until it is shown as saved: by itself, where it fails first. */
  async write(note: OpenNote, change: (text: ReturnType<typeof sectionText>) => void): Promise<void> {
    const text = sectionText(note.doc, section);
    const failed = this.failures.length;
    note.doc.transact(() => change(text));
    this.ledger.note(note.id).texts.push(text.toString());
    try {
      await note.flush();
    } catch (error) {
      if (this.disk.hit === undefined) throw error;
      if (this.failures.length === failed) throw new Error('a save failed, and nobody was told');
      this.disk.heal();
    }
    await this.#until(() => note.saved.value.at === 'saved', note.saved);
    if (this.ledger.note(note.id).texts[this.ledger.note(note.id).saved] !== text.toString()) {
      throw new Error('shown as saved without this text');
    }
  }

  async close(note: OpenNote): Promise<void> {
    await note.close();
  }

  async lock(): Promise<void> {
    await this.act('lock', () => this.vault.lock());
  }

  /** What is wrong with the open vault, measured against the ledger; then one more letter must save. */
  async check(): Promise<void> {
    const { vault, ledger } = this;
    await this.listed();
    // What was kept is listed before what came after it is read.
    await this.#until(() => this.#wrongList() === undefined, vault.cases).catch(() => {
      throw new Error(this.#wrongList());
    });
    const { worker } = vault.settings.value;
    if (ledger.workers.lastIndexOf(worker) < ledger.worker) throw new Error(`the worker is ${worker}`);
    await this.#checkErased();
    for (const [id, { caseId }] of ledger.notes) {
      if (!vault.cases.value?.some((file) => file.id === caseId)) continue;
      const wrong = ledger.wrongText(id, await this.#textOnDisk(id, ledger.case(caseId).main));
      if (wrong !== undefined) throw new Error(wrong);
    }
    const last = [...ledger.notes].findLast(([, { caseId }]) => ledger.case(caseId).erasure === 'none');
    if (last !== undefined) {
      const note = await this.open(last[0]);
      await this.write(note, (editing) => editing.insert(editing.length, '+'));
      await this.close(note);
    }
    // The caretaker has read everything through.
    await this.caredFor();
    if (vault.problems.value.length > 0) throw new Error(JSON.stringify(vault.problems.value));
  }

  /** What is wrong with the list of case files. */
  #wrongList(): string | undefined {
    for (const [id, { names, saved, holds, held, erasure }] of this.ledger.cases) {
      const item = this.vault.cases.value?.find((file) => file.id === id);
      if (erasure === 'done' && item !== undefined) return 'an erased case file is back';
      if (item === undefined && erasure === 'none') return 'a case file is missing';
      if (item === undefined) continue;
      if (names.lastIndexOf(item.name) < saved) return `the name is ${item.name}, ${names} were saved`;
      if (holds.lastIndexOf(item.hold) < held) return `the hold is ${item.hold}, ${holds} were saved`;
    }
    return undefined;
  }

  async #textOnDisk(note: string, main: CompartmentId): Promise<string> {
    const { replica } = this.vault;
    if (replica === undefined) throw new Error('the vault is not open');
    const doc = new Y.Doc();
    const { entries, damaged } = await replica.read(main, note as DocumentId);
    if (damaged.length > 0) throw new Error(`damaged: ${JSON.stringify(damaged)}`);
    applyEntries(doc, entries);
    return sectionText(doc, section).toString();
  }

  /** Nothing lies in the log of a case file that is gone. */
  async #checkErased(): Promise<void> {
    const there = new Set([
      ...(await this.log.haveAll()).keys(),
      ...(this.vault.replica?.compartments ?? []),
    ]);
    for (const [id, { erasure, main }] of this.ledger.cases) {
      if (erasure === 'none' || this.vault.cases.value?.some((file) => file.id === id)) continue;
      if (there.has(main)) throw new Error('entries of an erased case file are still there');
    }
  }

  /** Resolves when something holds; rejects after 20 s in which nothing came of it. */
  #until(holds: () => boolean, ...stores: Store<unknown>[]): Promise<void> {
    return new Promise((resolve, reject) => {
      const ends: (() => void)[] = [];
      const end = (settle: () => void) => {
        clearTimeout(timer);
        clearInterval(tick);
        for (const unsubscribe of ends) unsubscribe();
        settle();
      };
      const look = () => {
        // Who is dead waits for nothing.
        if (this.disk.dead) end(() => undefined);
        else if (holds()) end(resolve);
      };
      const timer = setTimeout(() => end(() => reject(new Error('waited in vain'))), 120_000);
      // Some of what is waited for has no store.
      const tick = setInterval(look, 20);
      for (const store of stores) ends.push(store.subscribe(look));
      look();
    });
  }
}
