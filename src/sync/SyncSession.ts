import type { Bytes } from '../bytes/Bytes.ts';
import type { CompartmentId, DeviceId } from '../bytes/Ids.ts';
import type { LogRow, SequenceRange } from '../storage/LogStore.ts';
import { controlDocument } from './controlDocument.ts';
import { haveHash } from './haveHash.ts';
import { missingRanges } from './missingRanges.ts';
import type { OpenedEntry } from './OpenedEntry.ts';
import type { Channel } from './openChannel.ts';
import type { Replica } from './Replica.ts';
import { readSyncMessage, type SyncMessage, writeSyncMessage } from './SyncMessage.ts';

const chunkBytes = 256 * 1024;
/** Rows read in one transaction: few enough that a keystroke never waits behind them (S8). */
const sliceRows = 200;

/**
 * Keeps two replicas equal over one channel. Hello: one hash per compartment. Where they differ, each tells
 * what it has, and each pushes what the other lacks, control statements first. From then on what is added is
 * pushed as it comes. A peer is served only the compartments whose roster names it. A disk that fails ends the
 * channel: the next one takes up where this one stopped.
 */
export class SyncSession {
  readonly #replica: Replica;
  readonly #channel: Channel;
  readonly #changed: () => void;
  readonly #unwatch: readonly (() => void)[];
  #sent = 0;
  #acknowledged = 0;
  #received = 0;

  /** `changed` is called when `waiting` changes. */
  constructor(replica: Replica, channel: Channel, changed: () => void = () => undefined) {
    this.#replica = replica;
    this.#channel = channel;
    this.#changed = changed;
    this.#unwatch = [
      replica.watch((entry) => this.#pushNew(entry)),
      // Lists are read after unlocking, and rosters grow: what was not shared at hello may be now.
      replica.watchCompartments((compartment) => this.#hello([compartment])),
    ];
    channel.onClose(() => this.#end());
    channel.onMessage((bytes) => this.#receive(bytes));
    this.#hello(replica.compartments);
  }

  /** Entries that were sent and that the peer has not acknowledged yet. */
  get waiting(): number {
    return this.#sent - this.#acknowledged;
  }

  /** Says what this side has, of what the peer may read. */
  #hello(compartments: readonly CompartmentId[]): void {
    const shared = compartments.filter((compartment) => this.#mayRead(compartment));
    this.#say(shared).catch(() => this.close());
  }

  async #say(shared: readonly CompartmentId[]): Promise<void> {
    const compartments: Record<CompartmentId, string> = {};
    for (const compartment of shared) {
      compartments[compartment] = await haveHash(await this.#replica.have(compartment));
    }
    this.#send({ type: 'hello', v: 1, compartments });
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
      // It may lie here unread: just unlocked, or left behind by a joining that was cut off.
      if (this.#replica.roster(compartment) === undefined) await this.#replica.load(compartment);
      const known = this.#replica.roster(compartment) !== undefined;
      // To tell what we have of a compartment that the peer may not read would tell of its existence.
      if (known && !this.#mayRead(compartment)) continue;
      const have = known ? await this.#replica.have(compartment) : new Map<DeviceId, SequenceRange[]>();
      if ((await haveHash(have)) === hash) continue;
      this.#send({
        type: 'have',
        compartment,
        ranges: Object.fromEntries(have) as Record<DeviceId, SequenceRange[]>,
      });
    }
  }

  async #pushMissing(compartment: CompartmentId, theirs: Record<DeviceId, SequenceRange[]>): Promise<void> {
    if (!this.#mayRead(compartment)) return;
    const missing = [...(await this.#replica.have(compartment))].flatMap(([device, ranges]) =>
      missingRanges(ranges, theirs[device] ?? []).map((range) => ({ device, range })),
    );
    const lacks = (row: LogRow) =>
      missing.some(({ device, range: [first, last] }) => {
        return device === row.device && first <= row.sequence && row.sequence <= last;
      });
    const control = (await this.#replica.controlRows(compartment)).filter(lacks);
    this.#sendEntries(control.map(({ bytes }) => bytes));
    for (const { device, range } of missing) {
      for (let from = range[0]; from <= range[1]; from += sliceRows) {
        const slice = [from, Math.min(from + sliceRows - 1, range[1])] as const;
        const rows = await this.#replica.readRange(compartment, device, slice);
        const others = rows.filter(({ document }) => document !== controlDocument);
        this.#sendEntries(others.map(({ bytes }) => bytes));
      }
    }
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
    for (const entry of entries) await this.#replica.ingest(entry);
    this.#received += entries.length;
    this.#send({ type: 'ack', count: this.#received });
  }

  /** What the peer itself wrote is not sent back to it; an entry of a third device may be, which is harmless. */
  #pushNew(entry: OpenedEntry): void {
    if (entry.device === this.#channel.peer.device || !this.#mayRead(entry.compartment)) return;
    this.#sendEntries([entry.bytes]);
  }

  #send(message: SyncMessage): void {
    this.#channel.send(writeSyncMessage(message));
  }

  #end(): void {
    for (const unwatch of this.#unwatch) unwatch();
  }

  close(): void {
    this.#end();
    this.#channel.close();
  }
}
