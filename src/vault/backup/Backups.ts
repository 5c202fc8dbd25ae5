import { backupKeys } from '../../crypto/backupKeys.ts';
import type { OpenVault } from '../OpenVault.ts';
import { WritableStore } from '../Store.ts';
import type { Vault } from '../Vault.ts';
import type { VaultParts } from '../VaultParts.ts';
import type { BackupApi, BackupInfo, BackupOutcome, BackupState, Restored } from './BackupApi.ts';
import { BackupError } from './BackupError.ts';
import { type BackupNotes, backupNotesKey, type LastBackup, parseBackupNotes } from './BackupNotes.ts';
import type { BackupFolder, BackupPlaces } from './BackupPlaces.ts';
import type { BackupSecret } from './BackupSecret.ts';
import { backupDue } from './backupDue.ts';
import { backupFailure } from './backupFailure.ts';
import { backupName } from './backupName.ts';
import type { Merged } from './mergeBackup.ts';

export interface BackupParts {
  vault: Vault;
  parts: Pick<VaultParts, 'log' | 'caches' | 'records' | 'locks' | 'now' | 'passphraseCost'>;
  places: BackupPlaces;
}

// Needed now and then, so they don't load with the app.
const loadMake = () => import('./makeBackup.ts');
const loadMerge = () => import('./mergeBackup.ts');
const loadRestore = () => import('./restoreBackup.ts');
const loadHead = () => import('./readHead.ts');
const loadKey = () => import('./openBackupKey.ts');

/** After the vault was opened, and then between looks at whether a backup is due. Milliseconds. */
const firstLook = 20_000;
const nextLook = 15 * 60_000;

/** Making, restoring and merging backups, and making them by themselves while the vault is open. */
export class Backups implements BackupApi {
  readonly state: WritableStore<BackupState>;
  readonly #vault: Vault;
  readonly #parts: BackupParts['parts'];
  readonly #places: BackupPlaces;
  #folder: BackupFolder | undefined;
  #work: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn: object | undefined;

  constructor({ vault, parts, places }: BackupParts) {
    this.#vault = vault;
    this.#parts = parts;
    this.#places = places;
    const { every, keep } = parseBackupNotes(undefined);
    this.state = new WritableStore<BackupState>({
      every,
      keep,
      last: undefined,
      due: { at: 'fine' },
      folder: undefined,
      canPick: places.canPick,
      work: undefined,
      failed: undefined,
      restored: undefined,
    });
    // Whoever locks wants the keys gone now.
    vault.cover.subscribe(() => {
      if (vault.cover.value?.at === 'locking') this.cancel();
    });
    vault.state.subscribe(() => {
      clearTimeout(this.#timer);
      if (vault.state.value.at === 'open') this.#begin();
      else {
        this.#turn = undefined;
        if (vault.state.value.at === 'locked') this.#leave();
      }
    });
  }

  #begin(): void {
    // A disk that can't be read now is read at the next look.
    void this.refresh().catch(() => undefined);
    // A lock while it was at work ends this chain; the next unlocking begins one of its own.
    const turn = {};
    this.#turn = turn;
    const again = () => {
      if (this.#turn === turn) look(nextLook);
    };
    const look = (wait: number) => {
      this.#timer = setTimeout(() => void this.runDue().finally(again), wait);
    };
    look(firstLook);
  }

  /** Locked means that no key works on: what was being written is stopped and taken away. */
  #leave(): void {
    clearTimeout(this.#timer);
    this.cancel();
    this.#set({ failed: undefined, restored: undefined });
  }

  /** Reads what the disk says of the schedule, the last backup and the folder. */
  async refresh(): Promise<void> {
    const { every, keep, last } = await this.#notes();
    this.#folder ??= await this.#places.remembered();
    const folder = this.#folder && {
      name: this.#folder.name,
      permission: await this.#folder.permission(),
    };
    this.#set({ every, keep, last, due: backupDue({ every, last }, this.#now()), folder });
  }

  /** Makes a backup if one is due and there is a folder that takes it. Says in the state what went wrong. */
  async runDue(): Promise<void> {
    try {
      await this.refresh();
      if (this.#isDue() && this.#work === undefined) await this.#make(this.#folder, true);
    } catch (error) {
      this.#set({ failed: backupFailure(error) });
    }
  }

  #isDue(): boolean {
    const { due, folder } = this.state.value;
    return due.at !== 'fine' && folder?.permission === 'granted' && this.#vault.opened !== undefined;
  }

  async make(where?: 'download'): ReturnType<BackupApi['make']> {
    const folder = where === 'download' ? undefined : this.#folder;
    if (folder !== undefined) {
      await this.allowFolder();
      const message = folderProblem(this.state.value.folder);
      if (message !== undefined) {
        this.#set({ failed: message });
        return { ok: false, why: 'failed', message };
      }
    }
    return this.#make(folder, false);
  }

  async #make(folder: BackupFolder | undefined, onlyIfDue: boolean): ReturnType<BackupApi['make']> {
    this.#set({ failed: undefined });
    const outcome = await this.#long((signal) =>
      // One at a time over all tabs.
      this.#parts.locks.hold('backup', () => this.#write(folder, onlyIfDue, signal)),
    );
    if (!outcome.ok && outcome.why === 'failed') this.#set({ failed: outcome.message });
    return outcome;
  }

  /** `onlyIfDue`: another tab may have made it while this one waited. */
  async #write(
    folder: BackupFolder | undefined,
    onlyIfDue: boolean,
    signal: AbortSignal,
  ): Promise<{ made: LastBackup; skipped: number }> {
    const open = this.#opened();
    const notes = await this.#notes();
    const now = this.#parts.now();
    if (onlyIfDue && backupDue(notes, now.getTime()).at === 'fine') throw stopped;
    const record = await this.#vault.recordOnDisk();
    const name = backupName(now);
    const { makeBackup } = await loadMake();
    const sink = folder === undefined ? this.#places.download(name) : await folder.create(name);
    const job = { open, log: this.#parts.log, record, now, signal, progress: this.#progress };
    const { entries, skipped } = await makeBackup(job, sink);
    const where = folder === undefined ? 'download' : 'folder';
    const made: LastBackup = { date: now.toISOString(), file: sink.name, entries, where };
    const next = { ...notes, last: made };
    const all = [...notes.made, made.file];
    // While something here is damaged, an older file may hold the good copy.
    const whole = open.lists.damaged.value.length === 0;
    if (folder !== undefined) next.made = whole ? await thinOut(folder, all, notes.keep) : all;
    await this.#parts.records.put(backupNotesKey, next);
    await this.refresh();
    return { made, skipped };
  }

  cancel(): void {
    this.#work?.abort(stopped);
  }

  async plan(plan: Partial<Pick<BackupNotes, 'every' | 'keep'>>): Promise<void> {
    await this.#keepNotes(plan);
    await this.refresh();
  }

  async chooseFolder(): Promise<void> {
    const folder = await this.#places.pick();
    if (folder === undefined) return;
    this.#folder = folder;
    // Names are those of files in the folder before; there they stay.
    await this.#keepNotes({ made: [] });
    await this.refresh();
  }

  async allowFolder(): Promise<void> {
    const folder = this.#folder;
    if (folder === undefined) return;
    const now = await folder.permission();
    const permission = now === 'ask' ? await folder.ask() : now;
    this.#set({ folder: { name: folder.name, permission } });
  }

  async forgetFolder(): Promise<void> {
    await this.#places.forget();
    this.#folder = undefined;
    await this.#keepNotes({ made: [] });
    this.#set({ folder: undefined, failed: undefined });
  }

  async describe(file: Blob): Promise<BackupOutcome<{ info: BackupInfo }>> {
    try {
      const { readHead } = await loadHead();
      const { header } = await readHead(file);
      const own = this.#vault.opened?.record.vault;
      const info: BackupInfo = {
        created: Number.isNaN(Date.parse(header.created)) ? '' : header.created,
        entries: header.entries,
        ownVault: own === undefined ? undefined : own === header.vault,
      };
      return { ok: true, info };
    } catch (error) {
      return { ok: false, why: 'failed', message: backupFailure(error) };
    }
  }

  async merge(file: Blob, secret?: BackupSecret): Promise<BackupOutcome<{ merged: Merged }>> {
    return this.#long(async (signal) => {
      const { record, unlocked, replica } = this.#opened();
      const { readHead } = await loadHead();
      const head = await readHead(file);
      if (head.header.vault !== record.vault) throw new BackupError('other-vault');
      let { chunks, commitment } = await backupKeys(unlocked.backup, head.header.salt);
      if (commitment !== head.header.commitment) {
        if (secret === undefined) throw new Refusal({ ok: false, why: 'secret-needed' });
        const { openBackupKey } = await loadKey();
        const opened = await openBackupKey(head.header, secret);
        if ('why' in opened) throw new Refusal({ ok: false, why: 'secret', problem: opened });
        opened.vaultKey.fill(0);
        chunks = opened.chunks;
      }
      const total = 2 * file.size;
      const progress = (done: number) => {
        signal.throwIfAborted();
        this.#progress({ doing: 'adding', done, total });
      };
      const job = { file, head, chunks, replica, progress };
      const { mergeBackup } = await loadMerge();
      return { merged: await mergeBackup(job) };
    });
  }

  async restore(file: Blob, secret: BackupSecret, passphrase: string): Promise<BackupOutcome<Restored>> {
    return this.#long(async (signal) => {
      const { readHead } = await loadHead();
      const { openBackupKey } = await loadKey();
      const head = await readHead(file);
      const opened = await openBackupKey(head.header, secret);
      if ('why' in opened) throw new Refusal({ ok: false, why: 'secret', problem: opened });
      try {
        let restored: Restored | undefined;
        const { restoreBackup } = await loadRestore();
        await this.#vault.enterMade(async () => {
          const { made, rows, closed } = await restoreBackup({
            file,
            head,
            opened,
            passphrase,
            parts: this.#parts,
            newReplica: (device) => this.#vault.newReplica(device),
            progress: (done) => {
              signal.throwIfAborted();
              this.#progress({ doing: 'restoring', done, total: file.size });
            },
          });
          restored = { entries: rows.entries, damaged: rows.damaged, closed };
          return made;
        });
        if (restored === undefined) throw new BackupError('damaged');
        this.#set({ restored });
        return restored;
      } finally {
        opened.vaultKey.fill(0);
      }
    });
  }

  seen(): void {
    this.#set({ restored: undefined });
  }

  /** Runs one piece of long work, and turns what it throws into words. */
  async #long<T>(work: (signal: AbortSignal) => Promise<T>): Promise<BackupOutcome<T>> {
    if (this.#work !== undefined) {
      return {
        ok: false,
        why: 'failed',
        message: 'Something else is being done with a backup. Wait for it.',
      };
    }
    const controller = new AbortController();
    this.#work = controller;
    try {
      return { ok: true, ...(await work(controller.signal)) };
    } catch (error) {
      if (error instanceof Refusal) return error.outcome;
      if (error === stopped) return { ok: false, why: 'cancelled' };
      return { ok: false, why: 'failed', message: backupFailure(error) };
    } finally {
      this.#work = undefined;
      this.#set({ work: undefined });
    }
  }

  readonly #progress = (work: NonNullable<BackupState['work']>): void => this.#set({ work });

  #set(patch: Partial<BackupState>): void {
    this.state.set({ ...this.state.value, ...patch });
  }

  #now(): number {
    return this.#parts.now().getTime();
  }

  async #notes(): Promise<BackupNotes> {
    return parseBackupNotes(await this.#parts.records.get(backupNotesKey));
  }

  /** Under the lock, so that a backup that another tab is making is not forgotten again. */
  #keepNotes(patch: Partial<BackupNotes>): Promise<void> {
    return this.#parts.locks.hold('backup', async () => {
      await this.#parts.records.put(backupNotesKey, { ...(await this.#notes()), ...patch });
    });
  }

  #opened(): OpenVault {
    const open = this.#vault.opened;
    if (open === undefined) throw new Error('the vault is locked');
    return open;
  }
}

/** Thrown by work that was stopped. */
const stopped = new Error('stopped');

/** Something that the person has to do differently; no failure. */
class Refusal extends Error {
  readonly outcome: BackupOutcome<never> & { ok: false };

  constructor(outcome: BackupOutcome<never> & { ok: false }) {
    super(outcome.why);
    this.outcome = outcome;
  }
}

function folderProblem(folder: BackupState['folder']): string | undefined {
  if (folder === undefined || folder.permission === 'granted') return undefined;
  return folder.permission === 'gone'
    ? `The folder “${folder.name}” is not there any more. Is its drive connected?`
    : `The browser does not let Casewright write to the folder “${folder.name}”.`;
}

/** Removes the oldest of our files beyond `keep`, and gives the names of those that are there. */
async function thinOut(folder: BackupFolder, names: readonly string[], keep: number): Promise<string[]> {
  const left = [...names];
  while (left.length > keep) {
    try {
      await folder.remove(left[0] as string);
    } catch {
      // It can't be removed now; the next backup tries again.
      break;
    }
    left.shift();
  }
  return left.slice(-200);
}
