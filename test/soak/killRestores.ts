import type { MemoryLogStore } from '../../src/storage/MemoryLogStore.ts';
import { Backups } from '../../src/vault/backup/Backups.ts';
import { Vault } from '../../src/vault/Vault.ts';
import type { VaultParts } from '../../src/vault/VaultParts.ts';
import { MemoryPlaces } from '../vault/backup/memoryPlaces.ts';
import { backup, emptyDevice, read, withBackups, writtenVault } from '../vault/backup/testBackups.ts';
import { passphrase, testVault } from '../vault/testVault.ts';

/** What killing a restore at each of its transactions came to. */
export interface Kills {
  points: number;
  failures: string[];
}

/**
 * Restores a backup again and again, and kills it at each transaction that writes, once just before and once just
 * after it. After each kill there is either no vault, and then the next restore gives a whole one, or a whole one.
 * `every`: only each so many-th point, from the last one back.
 */
export async function killRestores(every = 1): Promise<Kills> {
  const first = await writtenVault('One. ');
  const file = await backup(first);
  const kills: Kills = { points: 0, failures: [] };
  const whole = await attempt(Number.POSITIVE_INFINITY, false);
  for (let point = whole.writes; point >= 1; point -= every) {
    for (const done of [false, true]) {
      const { disk } = await attempt(point, done);
      kills.points += 1;
      const problem = await problemOf(disk);
      if (problem !== undefined)
        kills.failures.push(`${done ? 'after' : 'before'} write ${point}: ${problem}`);
    }
  }
  return kills;

  /** Dies at one write; what comes after it finds no disk. */
  async function attempt(point: number, done: boolean) {
    const disk = (await emptyDevice()).parts;
    let writes = 0;
    const dead = () => new Error('killed');
    const mortal = <T extends object>(store: T): T =>
      new Proxy(store, {
        get(target, name) {
          const method: unknown = Reflect.get(target, name);
          if (typeof method !== 'function') return method;
          return async (...args: unknown[]) => {
            const isWrite = /^(append|quarantine|remove|drop|dropCompartment|put)$/.test(String(name));
            if (isWrite) writes += 1;
            if (writes > point || (writes === point && isWrite && !done)) throw dead();
            const result: unknown = await method.apply(target, args);
            if (isWrite && writes === point) throw dead();
            return result;
          };
        },
      });
    const parts: VaultParts & { log: MemoryLogStore } = {
      ...disk,
      log: mortal(disk.log),
      caches: mortal(disk.caches),
      records: mortal(disk.records),
    };
    const vault = new Vault(parts);
    await vault.start();
    const backups = new Backups({ vault, parts, places: new MemoryPlaces() });
    await backups.restore(file, { words: first.words }, passphrase);
    return { disk, writes };
  }

  async function problemOf(disk: VaultParts & { log: MemoryLogStore }): Promise<string | undefined> {
    const again = withBackups(await testVault(disk));
    const { at } = again.vault.state.value;
    if (at === 'new') {
      const outcome = await again.backups.restore(file, { words: first.words }, passphrase);
      if (!outcome.ok) return `the next restore said ${JSON.stringify(outcome)}`;
    } else if (at !== 'locked' || !(await again.vault.unlock(passphrase))) return `it was ${at}`;
    const text = await read(again.vault, first.noteId);
    if (text !== 'One. ') return `the note read “${text}”`;
    return again.vault.problems.value.length === 0 ? undefined : 'it had problems';
  }
}
