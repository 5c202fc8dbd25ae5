import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DiskNews } from '../../src/storage/DiskNews.ts';
import type { DeviceStorage } from '../../src/vault/DeviceStorage.ts';
import { roomLeft } from '../../src/vault/roomLeft.ts';
import { StorageWatch } from '../../src/vault/StorageWatch.ts';
import { WritableStore } from '../../src/vault/Store.ts';
import type { CaseItem, VaultState } from '../../src/vault/VaultApi.ts';

const aCase: CaseItem = { id: '1', name: 'Anna', caseNumber: '', practice: false, hold: '' };

function watch(storage: Partial<DeviceStorage> = {}) {
  const vault = {
    state: new WritableStore<VaultState>({ at: 'locked' }),
    cases: new WritableStore<readonly CaseItem[] | undefined>(undefined),
  };
  let tell: (news: DiskNews) => void = () => undefined;
  const letGo = vi.fn();
  const persist = vi.fn(async () => true);
  const estimate = vi.fn(async () => ({ used: 1e6, quota: 1e9 }));
  const watched = new StorageWatch({
    storage: { persisted: async () => false, persist, estimate, ...storage },
    disk: { listen: (listener) => (tell = listener), letGo },
    log: { haveAll: async () => Promise.reject(new Error('closed')) },
    vault,
  });
  return { watched, vault, persist, estimate, letGo, tell: (news: DiskNews) => tell(news) };
}

afterEach(() => vi.useRealTimers());

describe('[P2] the room that is left', () => {
  it.each([
    [{ used: 0, quota: 10e9 }, 'enough'],
    [{ used: 9e9, quota: 10e9 }, 'enough'],
    [{ used: 9.1e9, quota: 10e9 }, 'low'],
    [{ used: 801e6, quota: 1e9 }, 'low'],
    [{ used: 981e6, quota: 1e9 }, 'short'],
    [{ used: 2e9, quota: 1e9 }, 'short'],
    [undefined, 'enough'],
  ] as const)('%j is %s', (estimate, room) => {
    expect(roomLeft(estimate)).toBe(room);
  });

  it('is measured again and again while the vault is open, and not while it is locked', async () => {
    vi.useFakeTimers();
    const { vault, estimate, watched } = watch();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(estimate).not.toHaveBeenCalled();
    vault.state.set({ at: 'open' });
    estimate.mockResolvedValue({ used: 985e6, quota: 1e9 });
    await vi.advanceTimersByTimeAsync(300_000);
    expect(watched.state.value.room).toBe('short');
    vault.state.set({ at: 'locked' });
    const { length } = estimate.mock.calls;
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(estimate).toHaveBeenCalledTimes(length);
  });

  it('a log that cannot be counted leaves the rest told', async () => {
    const { watched } = watch();
    await watched.look();
    expect(watched.state.value).toMatchObject({ entries: undefined, used: 1e6, persistent: false });
  });
});

describe('keeping what is there', () => {
  it('is asked for when the first case is made, and not for the second nor at an unlocking', async () => {
    const { vault, persist, watched } = watch();
    vault.state.set({ at: 'open' });
    vault.cases.set([]);
    expect(persist).not.toHaveBeenCalled();
    vault.cases.set([aCase]);
    await vi.waitFor(() => expect(watched.state.value).toMatchObject({ asked: true, persistent: true }));
    vault.cases.set([aCase, { ...aCase, id: '2' }]);
    watched.state.set({ ...watched.state.value, persistent: false });
    vault.state.set({ at: 'locked' });
    vault.cases.set(undefined);
    vault.state.set({ at: 'open' });
    vault.cases.set([aCase]);
    expect(persist).toHaveBeenCalledOnce();
  });
});

describe('a newer version in another tab', () => {
  it('waits while the vault is open, and goes first as soon as it is locked', () => {
    const { vault, tell, letGo, watched } = watch();
    vault.state.set({ at: 'open' });
    tell('outdated');
    expect(watched.state.value.trouble).toBe('outdated');
    expect(letGo).not.toHaveBeenCalled();
    vault.state.set({ at: 'locked' });
    expect(letGo).toHaveBeenCalled();
  });

  it('cleared storage stays cleared, whatever is heard after', () => {
    const { tell, watched } = watch();
    tell('cleared');
    tell('ready');
    expect(watched.state.value.trouble).toBe('cleared');
  });
});
