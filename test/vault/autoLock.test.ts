import { beforeEach, describe, expect, it } from 'vitest';
import { AutoLock, type DeskLine } from '../../src/vault/AutoLock.ts';
import { WritableStore } from '../../src/vault/Store.ts';
import type { Cover, LockAfter, Settings, VaultState } from '../../src/vault/VaultApi.ts';

const second = 1000;
const minute = 60 * second;

/** The clocks of one device, which every tab on it shares. */
class Device {
  now = Date.parse('2026-11-24T09:00:00Z');
  clock = 5000;
  readonly tabs: Tab[] = [];

  /** Lets time pass as in a device that is awake: tabs that are seen tick each second, others each minute. */
  pass(milliseconds: number): void {
    for (let left = milliseconds; left > 0; left -= second) {
      this.now += second;
      this.clock += second;
      for (const tab of this.tabs) if (tab.seen || this.clock % minute === 0) tab.tick();
    }
  }

  sleep(milliseconds: number): void {
    this.now += milliseconds;
  }
}

class Tab {
  readonly state = new WritableStore<VaultState>({ at: 'open' });
  readonly cover = new WritableStore<Cover | undefined>(undefined);
  readonly settings = new WritableStore({ lockAfter: 5 as LockAfter } as Settings);
  seen = true;
  /** When set, it can't be locked yet. */
  stuck = false;
  tick: () => void = () => {};
  readonly posted: string[] = [];
  hear: (word: 'active' | 'lock') => void = () => {};
  readonly lock: AutoLock;

  constructor(device: Device) {
    const line: DeskLine = {
      post: (word) => {
        this.posted.push(word);
        for (const tab of device.tabs) if (tab !== this) tab.hear(word);
      },
      listen: (heard) => {
        this.hear = heard;
      },
    };
    this.lock = new AutoLock({
      vault: {
        state: this.state,
        cover: this.cover,
        settings: this.settings,
        lock: async () => {
          if (this.cover.value === undefined) this.cover.set({ at: 'locking' });
          if (this.stuck) {
            this.cover.set({ at: 'unsaved', why: 'full' });
            throw new Error('full');
          }
          this.state.set({ at: 'locked' });
          this.cover.set(undefined);
        },
      },
      line,
      now: () => device.now,
      clock: () => device.clock,
      seen: () => this.seen,
      every: (_, tick) => {
        this.tick = tick;
        return () => {
          this.tick = () => {};
        };
      },
    });
    device.tabs.push(this);
  }

  get at(): string {
    return this.cover.value === undefined ? this.state.value.at : 'covered';
  }
}

describe('the lock that comes by itself', () => {
  let device: Device;
  let tab: Tab;
  beforeEach(() => {
    device = new Device();
    tab = new Tab(device);
  });

  it('locks after five minutes in which nothing is done, and says so half a minute before', () => {
    device.pass(5 * minute - 31 * second);
    expect(tab.lock.secondsLeft.value).toBeUndefined();
    device.pass(second);
    expect(tab.lock.secondsLeft.value).toBe(30);
    device.pass(29 * second);
    expect([tab.at, tab.lock.secondsLeft.value]).toEqual(['open', 1]);
    device.pass(second);
    expect([tab.at, tab.lock.secondsLeft.value]).toEqual(['locked', undefined]);
  });

  it('a key within the last half minute keeps it open for the whole time again', () => {
    device.pass(5 * minute - 10 * second);
    tab.lock.active();
    expect(tab.lock.secondsLeft.value).toBeUndefined();
    device.pass(5 * minute - second);
    expect(tab.at).toBe('open');
    device.pass(second);
    expect(tab.at).toBe('locked');
  });

  it.each([1, 15, 30] as const)('goes by the setting: %i minutes', (lockAfter) => {
    tab.settings.set({ ...tab.settings.value, lockAfter });
    device.pass(lockAfter * minute - second);
    expect(tab.at).toBe('open');
    device.pass(second);
    expect(tab.at).toBe('locked');
  });

  it('a device that slept is locked when it wakes, however short', () => {
    device.pass(10 * second);
    device.sleep(30 * second);
    device.pass(second);
    expect(tab.at).toBe('locked');
  });

  it('the hand that wakes it does not keep it open', () => {
    device.pass(10 * second);
    device.sleep(30 * second);
    tab.lock.active();
    device.pass(second);
    expect(tab.at).toBe('locked');
  });

  it('a clock that is set back ten years gives nobody more time; one that is set ahead locks', () => {
    device.pass(4 * minute);
    device.now -= 10 * 365 * 24 * 60 * minute;
    device.pass(minute);
    expect(tab.at).toBe('locked');
    const other = new Tab(device);
    device.now += 10 * 365 * 24 * 60 * minute;
    device.pass(second);
    expect(other.at).toBe('locked');
  });

  it('a key in any tab counts for all; with none, all lock together', () => {
    const other = new Tab(device);
    other.seen = false;
    for (let i = 0; i < 6; i += 1) {
      device.pass(4 * minute);
      tab.lock.active();
    }
    expect([tab.at, other.at]).toEqual(['open', 'open']);
    device.pass(5 * minute);
    expect([tab.at, other.at]).toEqual(['locked', 'locked']);
  });

  it('locking one tab locks the others, and each says it once', () => {
    const other = new Tab(device);
    void tab.cover.set({ at: 'locking' });
    expect(other.at).toBe('locked');
    expect([tab.posted, other.posted]).toEqual([['lock'], []]);
  });

  it('a tab that the browser froze while one worked in another does not lock that one', () => {
    const other = new Tab(device);
    other.seen = false;
    const { tick } = other;
    other.tick = () => {};
    for (let i = 0; i < 5; i += 1) {
      device.pass(2 * minute);
      tab.lock.active();
    }
    // It wakes: its clock comes first, then what it has not heard yet.
    tick();
    other.hear('active');
    tick();
    expect([tab.at, other.at]).toEqual(['open', 'open']);
  });

  it('a device that slept while all its tabs were in the background is locked too', () => {
    tab.seen = false;
    const { tick } = tab;
    device.sleep(10 * minute);
    tick();
    tab.seen = true;
    tab.lock.active();
    tick();
    expect(tab.at).toBe('locked');
  });

  it('coming back to a tab of which the browser slowed the clock down is no sleep', () => {
    tab.seen = false;
    tab.tick();
    device.clock += 55 * second;
    device.now += 55 * second;
    tab.seen = true;
    tab.lock.active();
    tab.tick();
    tab.tick();
    expect(tab.at).toBe('open');
  });

  it('[P2] what cannot be saved stays covered, is not locked again and again, and comes back fresh', () => {
    const other = new Tab(device);
    tab.stuck = true;
    device.pass(5 * minute);
    expect([tab.at, other.at]).toEqual(['covered', 'locked']);
    device.pass(10 * minute);
    expect(tab.posted.filter((word) => word === 'lock')).toHaveLength(1);
    tab.cover.set(undefined);
    device.pass(4 * minute);
    expect(tab.at).toBe('open');
    expect(tab.lock.secondsLeft.value).toBeUndefined();
  });

  it('keys are told to the other tabs at most every two seconds', () => {
    for (let i = 0; i < 10; i += 1) {
      device.now += 300;
      device.clock += 300;
      tab.lock.active();
    }
    expect(tab.posted).toEqual(['active', 'active']);
  });

  it('unlocked again, it counts anew', () => {
    device.pass(5 * minute);
    expect(tab.at).toBe('locked');
    device.pass(20 * minute);
    tab.state.set({ at: 'open' });
    device.pass(5 * minute - second);
    expect(tab.at).toBe('open');
    device.pass(second);
    expect(tab.at).toBe('locked');
  });
});
