import type { Bytes } from '../bytes/Bytes.ts';
import type { CompartmentId, DeviceId } from '../bytes/Ids.ts';
import type { SequenceRange } from '../storage/LogStore.ts';
import { controlDocument } from './controlDocument.ts';
import { haveHash } from './haveHash.ts';
import { missingRanges } from './missingRanges.ts';
import type { Channel } from './openChannel.ts';
import type { OpenedEntry, Replica } from './Replica.ts';
import { readSyncMessage, type SyncMessage, writeSyncMessage } from './SyncMessage.ts';

const chunkBytes = 256 * 1024;

/**
 * Keeps two replicas equal over one channel. Hello: one hash per compartment. Where they differ, each tells
 * what it has, and each pushes what the other lacks, control statements first. From then on what is added is
 * pushed as it comes. A peer is served only the compartments whose roster names it.
 */
export class SyncSession {
  readonly #replica: Replica;
  readonly #channel: Channel;
  readonly #changed: () => void;
  readonly #unwatch: () => void;
  #sent = 0;
  #acknowledged = 0;
  #received = 0;

  /** `changed` is called when `waiting` changes. */
  constructor(replica: Replica, channel: Channel, changed: () => void = () => undefined) {
    this.#replica = replica;
    this.#channel = channel;
    this.#changed = changed;
    this.#unwatch = replica.watch((entry) => this.#pushNew(entry));
    channel.onClose(() => this.#unwatch());
    channel.onMessage((bytes) => this.#receive(bytes));
    void this.hello();
  }

  /** Entries that were sent and that the peer has not acknowledged yet. */
  get waiting(): number {
    return this.#sent - this.#acknowledged;
  }

  /** Says what this side has. Called at the start, and when the peer was given access to more. */
  async hello(): Promise<void> {
    const compartments: Record<CompartmentId, string> = {};
    for (const compartment of this.#shared()) {
      compartments[compartment] = await haveHash(await this.#replica.have(compartment));
    }
    this.#send({ type: 'hello', v: 1, compartments });
  }

  #shared(): CompartmentId[] {
    return this.#replica.compartments.filter((compartment) => this.#mayRead(compartment));
  }

  #mayRead(compartment: CompartmentId): boolean {
    return this.#replica.roster(compartment)?.members.has(this.#channel.peer.device) === true;
  }

  async #receive(bytes: Bytes): Promise<void> {
    const message = readSyncMessage(bytes);
    if (message?.type === 'hello') await this.#answerHello(message.compartments);
    else if (message?.type === 'have') await this.#pushMissing(message.compartment, message.ranges);
    else if (message?.type === 'entries') await this.#take(message.entries);
    else if (message?.type === 'ack') {
      this.#acknowledged = Math.min(message.count, this.#sent);
      this.#changed();
    }
  }

  async #answerHello(theirs: Record<CompartmentId, string>): Promise<void> {
    for (const [name, hash] of Object.entries(theirs)) {
      const compartment = name as CompartmentId;
      const have = await this.#replica.have(compartment);
      if ((await haveHash(have)) === hash) continue;
      // To tell what we have of a compartment that the peer may not read would tell of its existence.
      if (have.size > 0 && !this.#mayRead(compartment)) continue;
      this.#send({
        type: 'have',
        compartment,
        ranges: Object.fromEntries(have) as Record<DeviceId, SequenceRange[]>,
      });
    }
  }

  async #pushMissing(compartment: CompartmentId, theirs: Record<DeviceId, SequenceRange[]>): Promise<void> {
    if (!this.#mayRead(compartment)) return;
    const control: Bytes[] = [];
    const others: Bytes[] = [];
    for (const [device, ranges] of await this.#replica.have(compartment)) {
      for (const range of missingRanges(ranges, theirs[device] ?? [])) {
        for (const row of await this.#replica.readRange(compartment, device, range)) {
          (row.document === controlDocument ? control : others).push(row.bytes);
        }
      }
    }
    this.#sendEntries([...control, ...others]);
  }

  #sendEntries(entries: readonly Bytes[]): void {
    let chunk: Bytes[] = [];
    let size = 0;
    const flush = () => {
      if (chunk.length === 0) return;
      this.#send({ type: 'entries', entries: chunk });
      this.#sent += chunk.length;
      chunk = [];
      size = 0;
    };
    for (const entry of entries) {
      if (size + entry.length > chunkBytes) flush();
      chunk.push(entry);
      size += entry.length;
    }
    flush();
    this.#changed();
  }

  async #take(entries: readonly Bytes[]): Promise<void> {
    const before = this.#replica.compartments.length;
    for (const entry of entries) await this.#replica.ingest(entry);
    this.#received += entries.length;
    this.#send({ type: 'ack', count: this.#received });
    // A compartment that we could not open before may hold more for us.
    if (this.#replica.compartments.length > before) await this.hello();
  }

  /** What the peer itself wrote is not sent back to it; an entry of a third device may be, which is harmless. */
  #pushNew(entry: OpenedEntry): void {
    if (entry.device === this.#channel.peer.device || !this.#mayRead(entry.compartment)) return;
    this.#sendEntries([entry.bytes]);
  }

  #send(message: SyncMessage): void {
    this.#channel.send(writeSyncMessage(message));
  }

  close(): void {
    this.#unwatch();
    this.#channel.close();
  }
}
