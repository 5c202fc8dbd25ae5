import { AutoLock, type DeskLine } from '../vault/AutoLock.ts';
import type { VaultApi } from '../vault/VaultApi.ts';

/** The lock that comes by itself, for a page with a window: by its clocks and timers. */
export function pageLock(vault: VaultApi, line: DeskLine): AutoLock {
  return new AutoLock({
    vault,
    line,
    now: () => Date.now(),
    clock: () => performance.now(),
    seen: () => document.visibilityState === 'visible',
    every(milliseconds, tick) {
      const timer = setInterval(tick, milliseconds);
      return () => clearInterval(timer);
    },
  });
}
