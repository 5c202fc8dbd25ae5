import type { KeysApi, PasskeyItem, PasskeyOutcome, WordsOutcome } from '../../src/vault/KeysApi.ts';
import { WritableStore } from '../../src/vault/Store.ts';

/** Ways into a vault that is in memory: two passkeys, and words that are always right. */
export class MemoryKeys implements KeysApi {
  readonly passkeys = new WritableStore<readonly PasskeyItem[]>([
    { id: 'p1', name: 'This laptop', added: '2026-09-14T09:00:00.000Z' },
    {
      id: 'p2',
      name: 'Blue security key that hangs on the ring with the office keys',
      added: '2026-10-02T09:00:00.000Z',
    },
  ]);
  readonly passkeysSupported = true;

  async refresh(): Promise<void> {}

  async changePassphrase(): Promise<boolean> {
    return true;
  }

  async addPasskey(_passphrase: string, name: string): Promise<PasskeyOutcome> {
    this.passkeys.set([...this.passkeys.value, { id: name, name, added: '2026-11-01T09:00:00.000Z' }]);
    return { ok: true };
  }

  async renamePasskey(id: string, name: string): Promise<void> {
    this.passkeys.set(this.passkeys.value.map((item) => (item.id === id ? { ...item, name } : item)));
  }

  async removePasskey(id: string): Promise<void> {
    this.passkeys.set(this.passkeys.value.filter((item) => item.id !== id));
  }

  async checkWords(): Promise<WordsOutcome> {
    return { ok: true };
  }

  async kitNumber(): Promise<string> {
    return '7K2M-Q9XD';
  }
}
