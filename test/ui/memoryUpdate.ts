import type { AppUpdate } from '../../src/vault/AppUpdate.ts';
import { WritableStore } from '../../src/vault/Store.ts';

/** A newer version of the app that a test makes ready. */
export class MemoryUpdate implements AppUpdate {
  readonly state = new WritableStore<'none' | 'ready' | 'taken'>('none');
  /** How often it was taken. */
  takes = 0;

  take(): void {
    this.takes += 1;
  }
}
