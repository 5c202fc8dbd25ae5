import type { LogStore } from '../storage/LogStore.ts';
import type { DeviceStorage } from './DeviceStorage.ts';
import { roomLeft } from './roomLeft.ts';
import type { StorageApi, StorageState } from './StorageApi.ts';
import { WritableStore } from './Store.ts';
import type { VaultApi } from './VaultApi.ts';
import type { DiskWatch } from './VaultParts.ts';

/** How often the room is measured while the vault is open, in milliseconds. */
const measureTime = 300_000;

interface Parts {
  storage: DeviceStorage;
  disk: DiskWatch;
  log: Pick<LogStore, 'haveAll'>;
  vault: Pick<VaultApi, 'state' | 'cases'>;
}

/**
 * Watches the storage under a vault: measures the room while it is open, asks the browser to keep the notes when
 * the first case is made, and says what other tabs and the browser do to it.
 */
export class StorageWatch implements StorageApi {
  readonly state = new WritableStore<StorageState>({
    persistent: undefined,
    asked: false,
    used: undefined,
    quota: undefined,
    room: 'enough',
    entries: undefined,
    trouble: undefined,
  });
  readonly #parts: Parts;
  #timer: ReturnType<typeof setInterval> | undefined;
  #cases: number | undefined;
  /** How often the browser has answered. */
  #asks = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { disk, vault } = parts;
    disk.listen((news) => {
      // Once cleared it stays so until the page is loaded anew: what is on the screen is all there is.
      if (this.state.value.trouble === 'cleared') return;
      this.#set({ trouble: news === 'ready' ? undefined : news });
      this.#letGoUnlessOpen();
    });
    vault.state.subscribe(() => this.#follow());
    vault.cases.subscribe(() => this.#countCases());
    this.#follow();
  }

  #set(patch: Partial<StorageState>): void {
    this.state.set({ ...this.state.value, ...patch });
  }

  #follow(): void {
    clearInterval(this.#timer);
    this.#letGoUnlessOpen();
    if (this.#parts.vault.state.value.at !== 'open') {
      this.#cases = undefined;
      return;
    }
    this.#timer = setInterval(() => void this.#measure(), measureTime);
    void this.#measure();
  }

  /** Where nothing is open, nothing can be lost: a newer version need not wait. */
  #letGoUnlessOpen(): void {
    if (this.state.value.trouble === 'outdated' && this.#parts.vault.state.value.at !== 'open') this.letGo();
  }

  #countCases(): void {
    const before = this.#cases;
    this.#cases = this.#parts.vault.cases.value?.length;
    // Now there is something to keep, and whoever is asked by the browser knows what it is about.
    if (before === 0 && (this.#cases ?? 0) > 0 && this.state.value.persistent !== true) void this.askToKeep();
  }

  async #measure(): Promise<void> {
    const { storage } = this.#parts;
    const asks = this.#asks;
    const [persistent, estimate] = await Promise.all([storage.persisted(), storage.estimate()]);
    // An answer that came meanwhile is newer than this.
    if (asks === this.#asks) this.#set({ persistent });
    this.#set({ used: estimate?.used, quota: estimate?.quota, room: roomLeft(estimate) });
  }

  async look(): Promise<void> {
    await this.#measure();
    const have = await this.#parts.log.haveAll().catch(() => undefined);
    const ranges = have && [...have.values()].flatMap((devices) => [...devices.values()].flat());
    this.#set({ entries: ranges?.reduce((sum, [first, last]) => sum + last - first + 1, 0) });
  }

  async askToKeep(): Promise<void> {
    const persistent = await this.#parts.storage.persist();
    this.#asks += 1;
    this.#set({ persistent, asked: true });
  }

  letGo(): void {
    this.#parts.disk.letGo();
  }
}
