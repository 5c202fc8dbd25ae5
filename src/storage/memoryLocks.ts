import type { Locks } from './Locks.ts';

/** Locks within one thread: the twin for tests. */
export function memoryLocks(): Locks {
  const tails = new Map<string, Promise<unknown>>();
  return {
    hold(name, work) {
      const before = tails.get(name) ?? Promise.resolve();
      const run = before.then(work, work);
      tails.set(
        name,
        run.catch(() => undefined),
      );
      return run;
    },
  };
}
