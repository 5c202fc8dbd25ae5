import type { CompartmentId } from '../bytes/Ids.ts';
import type { Replica } from '../sync/Replica.ts';

/** Gives every device on the vault's own roster the case files that it was not given yet. */
export class Sharing {
  readonly #replica: Replica;
  readonly #vault: CompartmentId;
  #running: Promise<void> = Promise.resolve();
  /** A round that has not begun: it will take in whatever is opened until then. */
  #next: Promise<void> | undefined;
  #ended = false;

  constructor(replica: Replica, vault: CompartmentId) {
    this.#replica = replica;
    this.#vault = vault;
  }

  end(): void {
    this.#ended = true;
  }

  /** Resolves when all have been given what is open now; rejects when the disk fails. */
  share(): Promise<void> {
    if (this.#next !== undefined) return this.#next;
    const next = this.#running.then(() => {
      this.#next = undefined;
      return this.#share();
    });
    this.#next = next;
    this.#running = next.catch(() => undefined);
    return next;
  }

  async #share(): Promise<void> {
    const own = this.#replica.device.public.device;
    const devices = this.#replica.roster(this.#vault)?.members.values() ?? [];
    for (const member of [...devices]) {
      for (const compartment of this.#replica.compartments) {
        if (this.#ended) return;
        const members = this.#replica.roster(compartment)?.members;
        if (member.role !== 'owner' || members?.get(own)?.role !== 'owner') continue;
        await this.#replica.addMember(compartment, member);
      }
    }
  }
}
