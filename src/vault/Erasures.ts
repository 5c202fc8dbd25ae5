import * as Y from 'yjs';
import type { CompartmentId, DocumentId } from '../bytes/Ids.ts';
import { readHold } from '../casefile/readHold.ts';
import type { OpenedEntry } from '../sync/OpenedEntry.ts';
import type { Replica } from '../sync/Replica.ts';
import { applyEntries } from './applyEntries.ts';
import { documentName } from './documentName.ts';
import { type Erasure, erasureBytes, parseErasure } from './Erasure.ts';
import { WritableStore } from './Store.ts';

/**
 * Case files that were erased (S5). Their tombstones win over whatever comes later, also over a backup that is
 * merged; a legal hold that this device knows of stops one, whoever signed it.
 */
export class Erasures {
  readonly #replica: Replica;
  readonly #vault: CompartmentId;
  readonly #document: DocumentId;
  readonly #done: (erasure: Erasure) => void;
  /** Case ids whose erasure was asked for elsewhere and is stopped by a hold here. */
  readonly held = new WritableStore<ReadonlySet<string>>(new Set());
  /** Case ids that were erased. */
  readonly erased = new WritableStore<ReadonlySet<string>>(new Set());

  private constructor(
    replica: Replica,
    vault: CompartmentId,
    document: DocumentId,
    done: (erasure: Erasure) => void,
  ) {
    this.#replica = replica;
    this.#vault = vault;
    this.#document = document;
    this.#done = done;
  }

  /** Reads the tombstones and finishes what was cut off; `done` is told of each that comes in later. */
  static async open(
    replica: Replica,
    vault: CompartmentId,
    done: (erasure: Erasure) => void,
  ): Promise<Erasures> {
    const erasures = new Erasures(replica, vault, await documentName(vault, 'erasures'), done);
    const { entries } = await replica.read(vault, erasures.#document);
    // What is gone already needs no look at the disk: tombstones stay for ever, and unlocking must not grow with them.
    const here = entries.length === 0 ? new Set<CompartmentId>() : await replica.stored();
    for (const entry of entries) await erasures.#apply(entry, here);
    replica.watch((entry) => {
      if (entry.from !== 'here') void erasures.#apply(entry).catch(() => undefined);
    });
    return erasures;
  }

  /** Signs the tombstone, then lets go of keys and entries. The caller has made sure that there is no hold. */
  async erase(caseId: string, compartments: CompartmentId[]): Promise<void> {
    const erasure = { v: 1, type: 'erased', caseId, compartments } as const;
    await this.#replica.append(this.#vault, this.#document, 'statement', erasureBytes(erasure));
    await this.#replica.erase(compartments);
    this.#forget(caseId);
    this.#tell(caseId);
  }

  #tell(caseId: string): void {
    this.erased.set(new Set([...this.erased.value, caseId]));
  }

  #forget(caseId: string): void {
    if (!this.held.value.has(caseId)) return;
    this.held.set(new Set([...this.held.value].filter((id) => id !== caseId)));
  }

  /** `here`: the compartments of which the disk has something, where that is known; else all are looked for. */
  async #apply(entry: OpenedEntry, here?: ReadonlySet<CompartmentId>): Promise<void> {
    const { compartment, document, kind, device, content } = entry;
    if (compartment !== this.#vault || document !== this.#document || kind !== 'statement') return;
    if (this.#replica.roster(compartment)?.members.get(device)?.role !== 'owner') return;
    const erasure = parseErasure(content);
    if (erasure === undefined) return;
    const left = erasure.compartments.filter((id) => here === undefined || here.has(id));
    for (const id of left) {
      if (await this.#isHeld(id)) {
        this.held.set(new Set([...this.held.value, erasure.caseId]));
        return;
      }
    }
    await this.#replica.erase(erasure.compartments, left);
    this.#tell(erasure.caseId);
    this.#forget(erasure.caseId);
    this.#done(erasure);
  }

  async #isHeld(compartment: CompartmentId): Promise<boolean> {
    if (this.#replica.roster(compartment) === undefined && !(await this.#replica.load(compartment)))
      return false;
    const doc = new Y.Doc();
    const profile = await documentName(compartment, 'profile');
    applyEntries(doc, (await this.#replica.read(compartment, profile)).entries);
    const hold = readHold(doc);
    doc.destroy();
    return hold !== '';
  }
}
