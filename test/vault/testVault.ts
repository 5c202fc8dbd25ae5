import { MemoryCacheStore } from '../../src/storage/MemoryCacheStore.ts';
import { MemoryKitStore } from '../../src/storage/MemoryKitStore.ts';
import { MemoryLogStore } from '../../src/storage/MemoryLogStore.ts';
import { memoryLocks } from '../../src/storage/memoryLocks.ts';
import { memoryRecordStore } from '../../src/storage/memoryRecordStore.ts';
import { inspectUpdate } from '../../src/sync/inspectUpdate.ts';
import { Vault } from '../../src/vault/Vault.ts';
import type { VaultParts } from '../../src/vault/VaultParts.ts';
import { TwinParts } from './searchTwins.ts';

export const passphrase = 'four quiet river stones';

export interface TestVault {
  vault: Vault;
  parts: VaultParts & { log: MemoryLogStore };
}

/** A vault over in-memory twins. `disk`: the parts of another one, as if the app had been opened again. */
export async function testVault(
  disk?: VaultParts & { log: MemoryLogStore },
  kind: 'browser' | 'extension' = 'browser',
): Promise<TestVault> {
  const parts = disk ?? {
    log: new MemoryLogStore(),
    caches: new MemoryCacheStore(),
    records: memoryRecordStore(),
    kit: new MemoryKitStore(),
    locks: memoryLocks(),
    inspector: { inspect: async (update, encoding) => inspectUpdate(update, encoding) },
    search: new TwinParts(),
    tabs: tabLine(),
    disk: { listen: () => undefined, letGo: () => undefined },
    self: { name: `Test ${kind}`, kind },
    now: () => new Date('2026-03-12T14:30:00'),
    // The least that is taken: half a second each time is for those who guess.
    passphraseCost: async () => ({ memory: 8 * 1024, passes: 1 }),
  };
  const vault = new Vault(parts);
  await vault.start();
  return { vault, parts };
}

/** A vault that is made and open, and its recovery words. */
export async function openVault(): Promise<TestVault & { words: string[] }> {
  const { vault, parts } = await testVault();
  const words = await vault.newRecoveryWords();
  await vault.createVault({ passphrase, worker: 'Sam Okafor', words });
  return { vault, parts, words };
}

/** What a BroadcastChannel is to the tabs of one origin: whoever opens the same disk hears what the others add. */
function tabLine(): VaultParts['tabs'] {
  const listeners: ((compartment: string) => void)[] = [];
  return {
    tell: (compartment) =>
      queueMicrotask(() => {
        for (const listener of listeners) listener(compartment);
      }),
    listen: (listener) => void listeners.push(listener),
  };
}
