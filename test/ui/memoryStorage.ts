import type { StorageApi, StorageState } from '../../src/vault/StorageApi.ts';
import { WritableStore } from '../../src/vault/Store.ts';

/** The storage of a device as a test says it is. */
export class MemoryStorage implements StorageApi {
  readonly state = new WritableStore<StorageState>({
    persistent: false,
    asked: false,
    used: 4_210_000,
    quota: 12_000_000_000,
    room: 'enough',
    entries: undefined,
    trouble: undefined,
  });
  /** What the browser will answer. */
  answer = false;

  set(patch: Partial<StorageState>): void {
    this.state.set({ ...this.state.value, ...patch });
  }

  async look(): Promise<void> {
    this.set({ entries: 1204 });
  }

  async askToKeep(): Promise<void> {
    this.set({ persistent: this.answer, asked: true });
  }

  letGo(): void {
    this.set({ trouble: undefined });
  }
}
