import type { BackupApi, BackupOutcome, BackupState, Restored } from '../../src/vault/backup/BackupApi.ts';
import type { BackupSecret } from '../../src/vault/backup/BackupSecret.ts';
import { WritableStore } from '../../src/vault/Store.ts';
import type { MemoryVault } from './memoryVault.ts';

const day = 24 * 60 * 60 * 1000;

/** Backups that are none: goes through the same states when its buttons are pressed. */
export class MemoryBackup implements BackupApi {
  readonly state: WritableStore<BackupState>;
  readonly #vault: MemoryVault;
  readonly #now: () => number;
  /** What the next thing tried comes to, where it is not to work. */
  next: (BackupOutcome<never> & { ok: false }) | undefined;

  constructor(vault: MemoryVault, now: () => number) {
    this.#vault = vault;
    this.#now = now;
    this.state = new WritableStore<BackupState>({
      every: 'week',
      keep: 5,
      last: {
        date: new Date(now() - 9 * day).toISOString(),
        file: 'casewright-2026-11-12-0910.cwbackup',
        entries: 1204,
        where: 'folder',
      },
      due: { at: 'due', days: 9 },
      folder: undefined,
      canPick: true,
      work: undefined,
      failed: undefined,
      restored: undefined,
    });
  }

  async make(): ReturnType<BackupApi['make']> {
    if (this.next !== undefined) return this.next;
    const made = {
      date: new Date(this.#now()).toISOString(),
      file: 'casewright-2026-11-21-1430.cwbackup',
      entries: 1310,
      where: 'download',
    } as const;
    this.set({ last: made, due: { at: 'fine' } });
    return { ok: true, made, skipped: 0 };
  }

  cancel(): void {
    this.set({ work: undefined });
  }

  async plan(plan: Partial<Pick<BackupState, 'every' | 'keep'>>): Promise<void> {
    this.set(plan);
  }

  async chooseFolder(): Promise<void> {
    this.set({ folder: { name: 'Backups', permission: 'granted' } });
  }

  async allowFolder(): Promise<void> {
    await this.chooseFolder();
  }

  async forgetFolder(): Promise<void> {
    this.set({ folder: undefined });
  }

  async describe(): ReturnType<BackupApi['describe']> {
    if (this.next !== undefined) return this.next;
    return { ok: true, info: { created: '2026-11-12T09:10:00.000Z', entries: 1204, ownVault: true } };
  }

  async merge(): ReturnType<BackupApi['merge']> {
    return this.next ?? { ok: true, merged: { added: 12, known: 1192, refused: 0 } };
  }

  async restore(_file: Blob, _secret: BackupSecret, passphrase: string): Promise<BackupOutcome<Restored>> {
    if (this.next !== undefined) return this.next;
    await this.#vault.createVault({ passphrase, worker: 'Sam Okafor' });
    const restored = { entries: 1204, damaged: 0, closed: 0 };
    this.set({ restored });
    return { ok: true, ...restored };
  }

  seen(): void {
    this.set({ restored: undefined });
  }

  set(patch: Partial<BackupState>): void {
    this.state.set({ ...this.state.value, ...patch });
  }
}
