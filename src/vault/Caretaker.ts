import type { CompartmentId, DocumentId } from '../bytes/Ids.ts';
import type { Locks } from '../storage/Locks.ts';
import { compactDocument } from '../sync/compactDocument.ts';
import type { DamagedEntry } from '../sync/DamagedEntry.ts';
import type { Replica } from '../sync/Replica.ts';
import { calmPause } from './calmPause.ts';
import { sameContent } from './sameContent.ts';

/** A document is compacted from so many entries on: a paragraph typed at leisure makes more. */
const worthCompacting = 16;

/**
 * Looks after the log while nobody waits: reads it through once after each unlocking, so that what rots is seen
 * early, and puts snapshots in the place of many small entries (S10). One tab at a time; one document at a time,
 * with a pause between, so that typing never waits.
 */
export class Caretaker {
  readonly #replica: Replica;
  readonly #locks: Locks;
  readonly #report: (document: string, damaged: readonly DamagedEntry[]) => void;
  readonly #busy: (document: DocumentId) => boolean;
  #ended = false;

  /** `busy`: documents in which somebody is writing are left for later. */
  constructor(parts: {
    replica: Replica;
    locks: Locks;
    report: (document: string, damaged: readonly DamagedEntry[]) => void;
    busy: (document: DocumentId) => boolean;
  }) {
    this.#replica = parts.replica;
    this.#locks = parts.locks;
    this.#report = parts.report;
    this.#busy = parts.busy;
  }

  end(): void {
    this.#ended = true;
  }

  /**
   * Goes through these compartments. Never rejects: what fails now is done after the next unlocking. `pause` comes
   * between one document and the next; where somebody waits for it, let it be short.
   */
  async round(
    compartments: readonly CompartmentId[],
    from = worthCompacting,
    pause = calmPause(),
  ): Promise<void> {
    // Before the lock: a note that is closed meanwhile is tidied at once.
    await pause();
    await this.#locks.hold('caretaker', async () => {
      for (const compartment of compartments) {
        if (this.#ended) return;
        await this.#lookAfter(compartment, from, pause).catch(() => undefined);
      }
    });
  }

  async #lookAfter(compartment: CompartmentId, from: number, pause: () => Promise<void>): Promise<void> {
    const { damaged, sizes } = await this.#replica.check(compartment, pause);
    for (const [document, found] of damaged) this.#report(`${compartment} ${document}`, found);
    let done = false;
    for (const [document, size] of sizes) {
      if (this.#ended) return;
      if (size < from || this.#busy(document)) continue;
      done = (await compactDocument(this.#replica, compartment, document, sameContent)) || done;
      await pause();
    }
    if (done) await this.#replica.keepCovers(compartment);
  }

  /** Compacts one document that was just closed, if it is worth it. Never rejects. */
  async tidy(compartment: CompartmentId, document: DocumentId, size: number): Promise<void> {
    if (size < worthCompacting || this.#ended) return;
    await this.#locks
      .hold('caretaker', async () => {
        if (this.#ended || this.#busy(document)) return;
        await compactDocument(this.#replica, compartment, document, sameContent);
        await this.#replica.keepCovers(compartment);
      })
      .catch(() => undefined);
  }
}
