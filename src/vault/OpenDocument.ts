import * as Y from 'yjs';
import type { Bytes } from '../bytes/Bytes.ts';
import type { CompartmentId, DocumentId } from '../bytes/Ids.ts';
import { randomBytes } from '../bytes/randomBytes.ts';
import { clientId } from '../crypto/clientId.ts';
import type { DamagedEntry } from '../sync/DamagedEntry.ts';
import type { OpenedEntry } from '../sync/OpenedEntry.ts';
import type { Replica } from '../sync/Replica.ts';
import { applyEntries } from './applyEntries.ts';
import type { NoteSigning } from './NoteSigning.ts';
import { Signatures } from './Signatures.ts';
import { type Store, WritableStore } from './Store.ts';
import { saveProblem } from './saveProblem.ts';
import type { SaveState } from './VaultApi.ts';

/** Origin of what comes from the log or from elsewhere: it is not written a second time. */
const fromLog = Symbol('from log');

/** A batch closes this long after its first keystroke (S8: within 250 ms). Milliseconds. */
const batchTime = 200;
const retryTimes = [1000, 2000, 5000, 10_000];

interface Pending {
  nonce: Bytes;
  updates: Uint8Array[];
}

/** A place from which a document is edited, with a Yjs clientID of its own. */
export interface Writer {
  nonce: Bytes;
  clientId: number;
}

/**
 * One document in memory, tied to the log: what is typed is sealed and appended in batches, what arrives is
 * merged. "Saved" is said when the strict transaction has completed (P2); when it fails, the updates wait
 * here and are tried again.
 */
export class OpenDocument {
  readonly doc: Y.Doc;
  readonly compartment: CompartmentId;
  readonly document: DocumentId;
  readonly damaged: readonly DamagedEntry[];
  readonly #replica: Replica;
  readonly #saved = new WritableStore<SaveState>({ at: 'saved' });
  readonly #unwatch: () => void;
  readonly #own: Writer;
  readonly #signatures: Signatures;
  #pending: Pending[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | undefined;
  #failures = 0;
  #lastError: unknown;
  #dropped = false;
  #entries: number;

  private constructor(
    replica: Replica,
    compartment: CompartmentId,
    document: DocumentId,
    entries: readonly OpenedEntry[],
    damaged: readonly DamagedEntry[],
    own: Writer,
    signatures: Signatures,
  ) {
    this.#replica = replica;
    this.compartment = compartment;
    this.document = document;
    this.#own = own;
    this.#signatures = signatures;
    this.#entries = entries.length;
    this.doc = new Y.Doc();
    this.doc.clientID = own.clientId;
    this.damaged = [...damaged, ...applyEntries(this.doc, entries, fromLog)];
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== fromLog) this.#queue(update, isWriter(origin) ? origin : this.#own);
    });
    this.#unwatch = replica.watch((entry) => {
      if (entry.document !== document || entry.compartment !== compartment) return;
      if (entry.kind === 'statement') void signatures.add(entry);
      if (entry.from === 'here') return;
      // What Yjs can't take is reported by the list of notes, which reads the log again.
      applyEntries(this.doc, [entry], fromLog);
    });
  }

  static async open(
    replica: Replica,
    compartment: CompartmentId,
    document: DocumentId,
  ): Promise<OpenDocument> {
    const own = await newWriter(replica, document);
    // What joins the log while it is being read is not in what was read.
    const meanwhile: OpenedEntry[] = [];
    const unwatch = replica.watch((entry) => {
      if (entry.document === document && entry.compartment === compartment) meanwhile.push(entry);
    });
    try {
      const { entries, damaged } = await replica.read(compartment, document);
      const signatures = await Signatures.read(document, entries, damaged);
      for (const entry of meanwhile) await signatures.add(entry);
      const all = [...entries, ...meanwhile];
      return new OpenDocument(replica, compartment, document, all, damaged, own, signatures);
    } finally {
      unwatch();
    }
  }

  /** Whether something was typed that is not on disk yet. */
  get unsaved(): boolean {
    return this.#pending.length > 0 || this.#writing !== undefined;
  }

  /** How many entries it has in the log: what a snapshot could stand for. */
  get entries(): number {
    return this.#entries;
  }

  get saved(): Store<SaveState> {
    return this.#saved;
  }

  /** The signatures in it, where it is a note. */
  get signing(): Store<NoteSigning> {
    return this.#signatures.state;
  }

  /** Takes in a signature that was just written. Resolves when `signing` says so. */
  addSignature(entry: OpenedEntry): Promise<void> {
    return this.#signatures.add(entry);
  }

  /** A further place of editing, such as a side panel: its updates come in by `applyFrom`. */
  writer(): Promise<Writer> {
    return newWriter(this.#replica, this.document);
  }

  /** Merges an update that was typed elsewhere on this device, to be saved under that writer's clientID. */
  applyFrom(writer: Writer, update: Bytes): void {
    Y.applyUpdate(this.doc, update, writer);
  }

  #queue(update: Uint8Array, { nonce }: Writer): void {
    const last = this.#pending.at(-1);
    if (last !== undefined && last.nonce === nonce) last.updates.push(update);
    else this.#pending.push({ nonce, updates: [update] });
    if (this.#saved.value.at === 'saved') this.#saved.set({ at: 'saving' });
    if (this.#writing === undefined) this.#timer ??= setTimeout(() => void this.#write(), batchTime);
  }

  async #write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing ??= this.#writeAll();
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    const batches = this.#pending;
    this.#pending = [];
    try {
      for (let batch = batches[0]; batch !== undefined; batch = batches[0]) {
        const { nonce, updates } = batch;
        const merged = updates.length === 1 ? (updates[0] as Uint8Array) : Y.mergeUpdates(updates);
        await this.#replica.append(this.compartment, this.document, 'update', merged as Bytes, nonce);
        batches.shift();
        this.#entries += 1;
      }
      this.#failures = 0;
      this.#lastError = undefined;
    } catch (error) {
      // Nothing is lost: what was not written goes back in front of what was typed meanwhile.
      this.#pending = [...batches, ...this.#pending];
      this.#lastError = error;
      this.#failures += 1;
    }
    this.#writing = undefined;
    this.#after();
  }

  #after(): void {
    if (this.#dropped) return;
    if (this.#lastError !== undefined) {
      this.#saved.set({ at: 'failed', why: saveProblem(this.#lastError) });
      const wait = retryTimes[Math.min(this.#failures, retryTimes.length) - 1];
      this.#timer = setTimeout(() => void this.#write(), wait);
    } else if (this.#pending.length > 0) void this.#write();
    else this.#saved.set({ at: 'saved', when: Date.now() });
  }

  /** Resolves when everything typed so far is on disk; rejects with what stands in the way. */
  async flush(): Promise<void> {
    while (this.unsaved) {
      await this.#write();
      if (this.#lastError !== undefined) throw this.#lastError;
    }
  }

  /** Saves, then lets go. Rejects and stays open when it cannot save. */
  async close(): Promise<void> {
    await this.flush();
    this.drop();
  }

  /** Lets go at once. What is unsaved is lost: for what could not be done and was said to have failed. */
  drop(): void {
    this.#dropped = true;
    this.#pending = [];
    clearTimeout(this.#timer);
    this.#unwatch();
    this.doc.destroy();
  }
}

async function newWriter(replica: Replica, document: DocumentId): Promise<Writer> {
  const nonce = randomBytes(16);
  return { nonce, clientId: await clientId(replica.device.public.device, document, nonce) };
}

function isWriter(origin: unknown): origin is Writer {
  return typeof origin === 'object' && origin !== null && 'nonce' in origin && 'clientId' in origin;
}
