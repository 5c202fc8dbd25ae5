import type { Locks } from './Locks.ts';

/** Locks over all tabs and workers of this origin, by the Web Locks API. */
export const webLocks: Locks = {
  async hold(name, work) {
    return navigator.locks.request(`casewright ${name}`, work);
  },
};
