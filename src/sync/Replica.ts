import type { Bytes } from '../bytes/Bytes.ts';
import type { CompartmentId, DeviceId, DocumentId, EpochId } from '../bytes/Ids.ts';
import { type Random, randomBytes } from '../bytes/randomBytes.ts';
import { sha256 } from '../bytes/sha256.ts';
import type { Member } from '../crypto/ControlStatement.ts';
import type { DeviceKeys } from '../crypto/DeviceKeys.ts';
import type { Entry, EntryKind } from '../crypto/Entry.ts';
import type { EpochKey } from '../crypto/EpochKey.ts';
import { parseEntry } from '../crypto/entryBytes.ts';
import { sealEntry } from '../crypto/sealEntry.ts';
import type { CacheStore } from '../storage/CacheStore.ts';
import type { Locks } from '../storage/Locks.ts';
import type { Have, LogKey, LogRow, LogStore, SequenceRange } from '../storage/LogStore.ts';
import { addHave } from './addHave.ts';
import { addStatement } from './addStatement.ts';
import { CompartmentCaches } from './CompartmentCaches.ts';
import { controlDocument } from './controlDocument.ts';
import { coversBytes, parseCovers } from './coversCache.ts';
import type { Draft } from './Draft.ts';
import { findCovers } from './findCovers.ts';
import { foundCompartment } from './foundCompartment.ts';
import type { Ingested } from './Ingested.ts';
import { Intake } from './Intake.ts';
import { logRow } from './logRow.ts';
import { missingRanges } from './missingRanges.ts';
import type { OpenedEntry } from './OpenedEntry.ts';
import { OpenedLog } from './OpenedLog.ts';
import { openCompartment } from './openCompartment.ts';
import { openRow } from './openRow.ts';
import type { Roster } from './Roster.ts';
import type { UpdateInspector } from './UpdateInspector.ts';
import { withContent } from './withContent.ts';
import { withoutSequences } from './withoutSequences.ts';

export interface ReplicaParts {
  log: LogStore;
  caches: CacheStore;
  locks: Locks;
  device: DeviceKeys;
  inspector: UpdateInspector;
  random?: Random;
}

const nothing = new Uint8Array(16);
const coversName = 'covers';

/**
 * One device's copy of all compartments it is a member of: appends to the log under its lock (S7), opens what
 * lies there, and takes in what peers send (`Intake`). It knows nothing of what documents mean.
 */
export class Replica extends OpenedLog {
  readonly caches: CompartmentCaches;
  readonly #locks: Locks;
  readonly #intake: Intake;
  readonly #random: Random;
  readonly #expected = new Set<CompartmentId>();
  /** Erased case files' compartments: nothing of them comes in again (S5). */
  readonly #erased = new Set<CompartmentId>();
  readonly #watchers = new Set<(entry: OpenedEntry) => void>();
  readonly #compartmentWatchers = new Set<(compartment: CompartmentId) => void>();
  readonly #trouble = new Set<() => void>();
  #loading: Promise<unknown> = Promise.resolve();

  constructor(parts: ReplicaParts) {
    super(parts.log, parts.device);
    this.caches = new CompartmentCaches(parts.caches, this.known);
    this.#locks = parts.locks;
    this.#random = parts.random ?? randomBytes;
    this.#intake = new Intake({
      log: parts.log,
      locks: parts.locks,
      inspector: parts.inspector,
      compartment: (id) => this.known.get(id),
      mayEnter: (id, founder) =>
        this.#expected.has(id) || [...this.known.values()].some(({ roster }) => roster.members.has(founder)),
      erased: (id) => this.#erased.has(id),
      mended: (entry) => this.rotten.get(entry.compartment)?.get(entry.device)?.delete(entry.sequence),
    });
  }

  get compartments(): CompartmentId[] {
    return [...this.known.keys()];
  }

  roster(compartment: CompartmentId): Roster | undefined {
    return this.known.get(compartment)?.roster;
  }

  /** Calls back for each entry that joins the log, after it is on disk. */
  watch(watcher: (entry: OpenedEntry) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Calls back when a compartment was opened, and when its roster was read anew. */
  watchCompartments(watcher: (compartment: CompartmentId) => void): () => void {
    this.#compartmentWatchers.add(watcher);
    return () => this.#compartmentWatchers.delete(watcher);
  }

  /** Calls back when something was quarantined. */
  watchTrouble(watcher: () => void): () => void {
    this.#trouble.add(watcher);
    return () => this.#trouble.delete(watcher);
  }

  /** Founds a compartment with these members. The caller zeroes the raw key that comes back. */
  async found(
    members: readonly Member[],
    kit: { sign: string; agree: string },
  ): Promise<{ compartment: CompartmentId; rawKey: Bytes }> {
    const { compartment, entry, rawKey } = await foundCompartment(this.device, members, kit, this.#random);
    const parsed = parseEntry(entry);
    if (typeof parsed === 'string') throw new Error('founded a compartment that cannot be read');
    await this.log.append([logRow(parsed)]);
    await this.load(compartment);
    await this.#tell(parsed, parsed.body, 'here');
    return { compartment, rawKey };
  }

  /** Reads a compartment's roster and keys from the log. `false`: it is not there, or not for this device. */
  async load(compartment: CompartmentId): Promise<boolean> {
    return (await this.loadMany([compartment])).has(compartment);
  }

  /**
   * The same for many, with one look at the log for all of them. Gives those that opened. `opened` is called when
   * documents and caches can be read, before the log is counted.
   */
  loadMany(
    compartments: readonly CompartmentId[],
    opened?: () => Promise<void>,
  ): Promise<Set<CompartmentId>> {
    // One after another, so that an older roster never takes the place of a newer one.
    const next = this.#loading.then(async () => {
      const found = await this.#openMany(compartments);
      await opened?.();
      await this.#count(compartments.filter((id) => this.known.get(id)?.counted === false));
      return found;
    });
    this.#loading = next.catch(() => undefined);
    return next;
  }

  /** Whether a compartment is open and all that lies in its log was counted. */
  isCounted(compartment: CompartmentId): boolean {
    return this.known.get(compartment)?.counted === true;
  }

  async #openMany(wanted: readonly CompartmentId[]): Promise<Set<CompartmentId>> {
    const control = await this.log.readDocuments(
      wanted.filter((id) => !this.#erased.has(id)),
      controlDocument,
    );
    const opened = new Set<CompartmentId>();
    await Promise.all(
      [...control].map(async ([id, rows]) => {
        const found = await openCompartment(id, rows, this.device);
        // Erased while it was read.
        if (found === undefined || this.#erased.has(id)) return;
        const known = this.known.get(id) ?? { counted: false, seen: new Map(), covers: new Map() };
        this.known.set(id, { ...known, ...found });
        opened.add(id);
      }),
    );
    for (const id of opened) for (const watcher of [...this.#compartmentWatchers]) watcher(id);
    return opened;
  }

  /** What another tab adds from here on is not seen before it was told: `refresh` does that. */
  async #count(compartments: readonly CompartmentId[]): Promise<void> {
    if (compartments.length === 0) return;
    const one = compartments.length === 1 ? compartments[0] : undefined;
    const rows = one === undefined ? await this.log.haveAll() : new Map([[one, await this.log.have(one)]]);
    const caches = await this.caches.openRows(await this.caches.rows(coversName, compartments));
    for (const id of compartments) {
      const known = this.known.get(id);
      const here = rows.get(id) ?? new Map();
      const cached = parseCovers(caches.get(id));
      const covers = known && (await findCovers(this.log, id, here, cached, known.keys));
      // Erased, or locked, while it was counted.
      const still = this.known.get(id);
      if (covers === undefined || still === undefined) continue;
      addHave(still.seen, here);
      addHave(still.covers, covers);
      still.counted = true;
    }
  }

  /** Keeps what is known of snapshots for the next opening; where the disk fails it is found again then. */
  async keepCovers(compartment: CompartmentId): Promise<void> {
    const known = this.known.get(compartment);
    if (known === undefined) return;
    await this.caches.keep(compartment, coversName, coversBytes(known)).catch(() => undefined);
  }

  /**
   * Seals, signs and appends one entry, and gives it when it is on disk. Holds the compartment's lock from
   * reading the head to the commit, so that two tabs never fork the chain (S7).
   */
  async append(
    compartment: CompartmentId,
    document: DocumentId,
    kind: EntryKind,
    content: Bytes,
    clientNonce: Bytes = nothing,
  ): Promise<OpenedEntry> {
    const [entry] = await this.appendAll(compartment, [{ document, kind, content, clientNonce }]);
    return entry ?? fail('nothing was appended');
  }

  /** The same for many at once, all or none: what an import writes. Keep it under a megabyte a call (S8). */
  async appendAll(compartment: CompartmentId, drafts: readonly Draft[]): Promise<OpenedEntry[]> {
    if (this.open(compartment).roster.newer) {
      throw new Error('this compartment was changed by a newer version: it can only be read');
    }
    return this.#appendSealed(compartment, drafts, this.#writable(compartment));
  }

  #writable(compartment: CompartmentId): { epoch: EpochId; key: EpochKey } {
    const { roster, keys } = this.open(compartment);
    const epoch = roster.epochs.findLast((id) => keys.has(id));
    const key = epoch === undefined ? undefined : keys.get(epoch);
    if (epoch === undefined || key === undefined) throw new Error('no key to write with');
    return { epoch, key };
  }

  /** Without an epoch the drafts are control statements, which are signed and not sealed. */
  async #appendSealed(
    compartment: CompartmentId,
    drafts: readonly Draft[],
    { epoch, key }: { epoch: EpochId | ''; key: EpochKey | undefined },
  ): Promise<OpenedEntry[]> {
    const device = this.device.public.device;
    const entries = await this.#locks.hold(`log ${compartment}`, async () => {
      const head = await this.log.head(compartment, device);
      let sequence = head?.sequence ?? 0;
      let previous = head === undefined ? new Uint8Array(32) : await sha256(head.bytes);
      const sealed: Entry[] = [];
      for (const { content, ...draft } of drafts) {
        sequence += 1;
        const header = { ...draft, compartment, device, sequence, previous, epoch };
        const bytes = await sealEntry(header, content, key, this.device.sign.privateKey, this.#random);
        const parsed = parseEntry(bytes);
        if (typeof parsed === 'string') throw new RangeError('too large for one entry');
        previous = await sha256(bytes);
        sealed.push(parsed);
      }
      await this.log.append(sealed.map(logRow));
      return sealed;
    });
    const told: OpenedEntry[] = [];
    for (const [i, entry] of entries.entries()) {
      const content = drafts[i]?.content ?? fail('an entry too many');
      told.push((await this.#tell(entry, content, 'here')) ?? fail('sealed what it cannot read'));
    }
    return told;
  }

  /** The rows that this context has told its watchers of, or has read at opening. */
  seen(compartment: CompartmentId): Have {
    return addHave(new Map(), this.known.get(compartment)?.seen ?? []);
  }

  /** Removes entries that a snapshot in the log stands for. Called by `compactDocument` alone. */
  async removeCovered(keys: readonly LogKey[]): Promise<void> {
    // In short transactions: a keystroke never waits behind them (S8). A crash leaves rows that harm nobody.
    for (let at = 0; at < keys.length; at += 500) await this.log.remove(keys.slice(at, at + 500));
  }

  /** Whether a compartment was erased: nothing of it may come back (S5). */
  isErased(compartment: CompartmentId): boolean {
    return this.#erased.has(compartment);
  }

  /**
   * Lets nothing of these compartments in again, and removes what is here of them: keys, entries, caches (S5).
   * `left`: those of which the disk still has something, where that is known.
   */
  async erase(
    compartments: readonly CompartmentId[],
    left: readonly CompartmentId[] = compartments,
  ): Promise<void> {
    for (const compartment of compartments) {
      this.#erased.add(compartment);
      this.known.delete(compartment);
    }
    for (const compartment of left) {
      // The log last: while something is there, the next opening finishes what was cut off.
      await this.caches.drop(compartment);
      await this.#locks.hold(`log ${compartment}`, () => this.log.dropCompartment(compartment));
    }
  }

  /** The compartments of which the disk has entries. */
  async stored(): Promise<Set<CompartmentId>> {
    return new Set((await this.log.haveAll()).keys());
  }

  /** Lets go of all keys: whoever still holds this replica can open nothing more. */
  end(): void {
    for (const kept of [this.known, this.#watchers, this.#compartmentWatchers, this.#trouble]) kept.clear();
  }

  /** Adds a device to a compartment, with the keys of every epoch that this device has. */
  async addMember(compartment: CompartmentId, member: Member): Promise<void> {
    const { roster } = this.open(compartment);
    if (roster.members.has(member.device)) return;
    // A newer version may have let this very device go, in words that this one can't read.
    if (roster.newer) return;
    const content = await addStatement(this.device, roster, await this.controlRows(compartment), member);
    const draft: Draft = { document: controlDocument, kind: 'statement', content, clientNonce: nothing };
    await this.#appendSealed(compartment, [draft], { epoch: '', key: undefined });
    await this.load(compartment);
  }

  /** Rows and what snapshots stand for, when the log was counted. */
  protected override async present(compartment: CompartmentId): Promise<Have> {
    await this.#loading;
    return super.present(compartment);
  }

  /** What this device holds of a compartment; what was quarantined counts as had (S13). */
  async have(compartment: CompartmentId): Promise<Have> {
    const quarantined = (await this.log.quarantined()).filter((row) => row.compartment === compartment);
    return addHave(
      withoutSequences(await this.present(compartment), this.rotten.get(compartment)),
      quarantined.map(({ device, sequence }) => [device, [[sequence, sequence]]]),
    );
  }

  readRange(compartment: CompartmentId, device: DeviceId, range: SequenceRange): Promise<LogRow[]> {
    return this.log.readRange(compartment, device, range);
  }

  /** The control statements of a compartment as they lie in the log. */
  controlRows(compartment: CompartmentId): Promise<LogRow[]> {
    return this.log.readDocument(compartment, controlDocument);
  }

  /** Takes in one entry from a peer. Rejects when the disk or the inspector fails: then nothing is decided. */
  async ingest(bytes: Bytes): Promise<Ingested> {
    const taken = await this.#intake.take(bytes);
    if ('entry' in taken) {
      if (taken.entry.epoch === '') await this.load(taken.entry.compartment);
      await this.#tell(taken.entry, taken.content, 'peer');
    } else if (taken.result === 'quarantined') for (const watcher of [...this.#trouble]) watcher();
    return taken.result;
  }

  /** Lets a compartment in that a joined device was told of, before its roster names us. */
  expect(compartment: CompartmentId): void {
    this.#expected.add(compartment);
  }

  /** Opens what another tab of this origin has added since this context last looked. */
  async refresh(compartment: CompartmentId): Promise<void> {
    await this.#loading;
    const known = this.known.get(compartment);
    if (known?.counted !== true) {
      await this.load(compartment);
      return;
    }
    let control = false;
    for (const [device, ranges] of await this.log.have(compartment)) {
      for (const range of missingRanges(ranges, known.seen.get(device) ?? [])) {
        for (const row of await this.log.readRange(compartment, device, range)) {
          const entry = parseEntry(row.bytes);
          if (typeof entry === 'string') continue;
          if (entry.epoch === '') control = true;
          const content = await openRow(row, entry, known.keys);
          if (typeof content !== 'string') await this.#tell(entry, content, 'tab');
        }
        addHave(known.seen, [[device, [range]]]);
      }
    }
    if (control) await this.load(compartment);
  }

  async #tell(entry: Entry, content: Bytes, from: OpenedEntry['from']): Promise<OpenedEntry | undefined> {
    const known = this.known.get(entry.compartment);
    const { device, sequence } = entry;
    const result = await withContent(entry, content, from);
    if (known !== undefined) {
      addHave(known.seen, [[device, [[sequence, sequence]]]]);
      addHave(known.covers, Object.entries(result?.snapshot?.covers ?? {}));
    }
    if (result !== undefined) for (const watcher of [...this.#watchers]) watcher(result);
    return result;
  }
}

function fail(why: string): never {
  throw new Error(why);
}
