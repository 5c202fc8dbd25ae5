import type { Bytes } from '../bytes/Bytes.ts';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import type { CompartmentId, DeviceId, DocumentId, EpochId } from '../bytes/Ids.ts';
import { type Random, randomBytes } from '../bytes/randomBytes.ts';
import { sha256 } from '../bytes/sha256.ts';
import { controlBytes, epochPurpose, type Member, parseControl } from '../crypto/ControlStatement.ts';
import type { DeviceKeys } from '../crypto/DeviceKeys.ts';
import type { Entry, EntryKind } from '../crypto/Entry.ts';
import { type EpochKey, epochKey } from '../crypto/EpochKey.ts';
import { parseEntry } from '../crypto/entryBytes.ts';
import { openBox, sealBox } from '../crypto/sealBox.ts';
import { sealEntry } from '../crypto/sealEntry.ts';
import type { Locks } from '../storage/Locks.ts';
import type { LogRow, LogStore, SequenceRange } from '../storage/LogStore.ts';
import { addRange } from './addRange.ts';
import type { Compartment } from './Compartment.ts';
import { controlDocument } from './controlDocument.ts';
import type { DamagedEntry } from './DamagedEntry.ts';
import { foundCompartment } from './foundCompartment.ts';
import type { Ingested } from './Ingested.ts';
import { Intake } from './Intake.ts';
import { logRow } from './logRow.ts';
import { missingRanges } from './missingRanges.ts';
import type { OpenedEntry } from './OpenedEntry.ts';
import { openRow } from './openRow.ts';
import { type Roster, readRoster } from './Roster.ts';
import type { UpdateInspector } from './UpdateInspector.ts';

export interface ReplicaParts {
  log: LogStore;
  locks: Locks;
  device: DeviceKeys;
  inspector: UpdateInspector;
  random?: Random;
}

const nothing = new Uint8Array(16);

/**
 * One device's copy of all compartments it is a member of: appends to the log under its lock (S7), opens what
 * lies there, and takes in what peers send (`Intake`). It knows nothing of what documents mean.
 */
export class Replica {
  readonly device: DeviceKeys;
  readonly #log: LogStore;
  readonly #locks: Locks;
  readonly #intake: Intake;
  readonly #random: Random;
  readonly #compartments = new Map<CompartmentId, Compartment>();
  readonly #expected = new Set<CompartmentId>();
  readonly #watchers = new Set<(entry: OpenedEntry) => void>();
  readonly #compartmentWatchers = new Set<(compartment: CompartmentId) => void>();
  readonly #trouble = new Set<() => void>();
  #loading: Promise<unknown> = Promise.resolve();

  constructor(parts: ReplicaParts) {
    this.device = parts.device;
    this.#log = parts.log;
    this.#locks = parts.locks;
    this.#random = parts.random ?? randomBytes;
    this.#intake = new Intake({
      log: parts.log,
      locks: parts.locks,
      inspector: parts.inspector,
      compartment: (id) => this.#compartments.get(id),
      mayEnter: (id, founder) =>
        this.#expected.has(id) ||
        [...this.#compartments.values()].some(({ roster }) => roster.members.has(founder)),
    });
  }

  get compartments(): CompartmentId[] {
    return [...this.#compartments.keys()];
  }

  roster(compartment: CompartmentId): Roster | undefined {
    return this.#compartments.get(compartment)?.roster;
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
    await this.#log.append([logRow(parsed)]);
    await this.load(compartment);
    this.#tell(parsed, parsed.body, 'here');
    return { compartment, rawKey };
  }

  /** Reads a compartment's roster and keys from the log. `false`: it is not there, or not for this device. */
  load(compartment: CompartmentId): Promise<boolean> {
    // One after another, so that an older roster never takes the place of a newer one.
    const next = this.#loading.then(() => this.#load(compartment));
    this.#loading = next.catch(() => undefined);
    return next;
  }

  async #load(compartment: CompartmentId): Promise<boolean> {
    const rows = await this.#log.readDocument(compartment, controlDocument);
    const entries = rows.map((row) => parseEntry(row.bytes)).filter((entry) => typeof entry !== 'string');
    const roster = await readRoster(compartment, entries);
    if (roster === undefined) return false;
    const keys = new Map<EpochId, EpochKey>();
    for (const { epoch, commitment, box, purpose } of roster.boxesFor(this.device.public.device)) {
      const raw = await openBox(this.device.agree, box, purpose);
      if (raw === undefined || raw.length !== 32) continue;
      const key = await epochKey(raw);
      raw.fill(0);
      if (key.commitment === commitment) keys.set(epoch, key);
    }
    if (keys.size === 0) return false;
    // What another tab has added since is not seen before it was told: `refresh` does that.
    const seen = this.#compartments.get(compartment)?.seen ?? (await this.#log.have(compartment));
    this.#compartments.set(compartment, { roster, keys, seen });
    for (const watcher of [...this.#compartmentWatchers]) watcher(compartment);
    return true;
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
    const { roster, keys } = this.#open(compartment);
    if (roster.newer) throw new Error('this compartment was changed by a newer version: it can only be read');
    const epoch = roster.epochs.findLast((id) => keys.has(id));
    const key = epoch === undefined ? undefined : keys.get(epoch);
    if (epoch === undefined || key === undefined) throw new Error('no key to write with');
    return this.#appendSealed(compartment, document, kind, content, clientNonce, epoch, key);
  }

  async #appendSealed(
    compartment: CompartmentId,
    document: DocumentId,
    kind: EntryKind,
    content: Bytes,
    clientNonce: Bytes,
    epoch: EpochId | '',
    key: EpochKey | undefined,
  ): Promise<OpenedEntry> {
    const device = this.device.public.device;
    const entry = await this.#locks.hold(`log ${compartment}`, async () => {
      const head = await this.#log.head(compartment, device);
      const header = {
        kind,
        compartment,
        document,
        device,
        sequence: (head?.sequence ?? 0) + 1,
        previous: head === undefined ? new Uint8Array(32) : await sha256(head.bytes),
        epoch,
        clientNonce,
      };
      const bytes = await sealEntry(header, content, key, this.device.sign.privateKey, this.#random);
      const parsed = parseEntry(bytes);
      if (typeof parsed === 'string') throw new RangeError('too large for one entry');
      await this.#log.append([logRow(parsed)]);
      return parsed;
    });
    return this.#tell(entry, content, 'here');
  }

  /** Everything of a document that can be opened, and what can't. */
  async read(
    compartment: CompartmentId,
    document: DocumentId,
  ): Promise<{ entries: OpenedEntry[]; damaged: DamagedEntry[] }> {
    const { keys } = this.#open(compartment);
    const rows = await this.#log.readDocument(compartment, document);
    const entries: OpenedEntry[] = [];
    const damaged: DamagedEntry[] = [];
    for (const row of rows) {
      const entry = parseEntry(row.bytes);
      const content = typeof entry === 'string' ? entry : await openRow(row, entry, keys);
      if (typeof entry === 'string' || typeof content === 'string') {
        const why = content as DamagedEntry['why'];
        damaged.push({ compartment, document, device: row.device, sequence: row.sequence, why });
      } else entries.push(opened(entry, content, 'tab'));
    }
    return { entries, damaged };
  }

  /**
   * What this device has written here and no longer has: each first sequence of a run. Somebody who can write
   * to the disk can take entries away, and a chain shows it, unless they were the last ones.
   */
  async missing(compartment: CompartmentId): Promise<DamagedEntry[]> {
    const { device } = this.device.public;
    const ranges = (await this.#log.have(compartment)).get(device) ?? [];
    return missingRanges([[1, ranges.at(-1)?.[1] ?? 0]], ranges).map(([sequence]) => ({
      compartment,
      document: controlDocument,
      device,
      sequence,
      why: 'missing',
    }));
  }

  documents(compartment: CompartmentId): Promise<DocumentId[]> {
    return this.#log
      .documents(compartment)
      .then((documents) => documents.filter((document) => document !== controlDocument));
  }

  /** Adds a device to a compartment, with the keys of every epoch that this device has. */
  async addMember(compartment: CompartmentId, member: Member): Promise<void> {
    const { roster } = this.#open(compartment);
    if (roster.members.has(member.device)) return;
    const agree = fromBase64url(member.agree);
    if (agree === undefined) throw new TypeError('not a public key');
    const keys: Record<string, string> = {};
    const nonces = await this.#epochNonces(compartment);
    for (const { epoch, box, purpose } of roster.boxesFor(this.device.public.device)) {
      const nonce = nonces.get(epoch);
      const raw = await openBox(this.device.agree, box, purpose);
      if (raw === undefined || nonce === undefined) continue;
      keys[epoch] = toBase64url(await sealBox(agree, raw, epochPurpose(nonce, member.device)));
      raw.fill(0);
    }
    const statement = controlBytes({ v: 1, type: 'add', member, keys });
    await this.#appendSealed(compartment, controlDocument, 'statement', statement, nothing, '', undefined);
    await this.load(compartment);
  }

  async #epochNonces(compartment: CompartmentId): Promise<Map<EpochId, string>> {
    const rows = await this.#log.readDocument(compartment, controlDocument);
    const nonces = new Map<EpochId, string>();
    for (const row of rows) {
      const entry = parseEntry(row.bytes);
      const statement = typeof entry === 'string' ? undefined : parseControl(entry.body);
      if (typeof entry === 'string' || statement?.type !== 'epoch') continue;
      nonces.set(toBase64url(await sha256(entry.body)) as EpochId, statement.nonce);
    }
    return nonces;
  }

  /** What this device holds of a compartment; what was quarantined counts as had (S13). */
  async have(compartment: CompartmentId): Promise<Map<DeviceId, SequenceRange[]>> {
    const have = await this.#log.have(compartment);
    for (const row of await this.#log.quarantined()) {
      if (row.compartment !== compartment) continue;
      have.set(row.device, addRange(have.get(row.device) ?? [], [row.sequence, row.sequence]));
    }
    return have;
  }

  readRange(compartment: CompartmentId, device: DeviceId, range: SequenceRange): Promise<LogRow[]> {
    return this.#log.readRange(compartment, device, range);
  }

  /** The control statements of a compartment as they lie in the log. */
  controlRows(compartment: CompartmentId): Promise<LogRow[]> {
    return this.#log.readDocument(compartment, controlDocument);
  }

  /** Takes in one entry from a peer. Rejects when the disk or the inspector fails: then nothing is decided. */
  async ingest(bytes: Bytes): Promise<Ingested> {
    const taken = await this.#intake.take(bytes);
    if ('entry' in taken) {
      if (taken.entry.epoch === '') await this.load(taken.entry.compartment);
      this.#tell(taken.entry, taken.content, 'peer');
    } else if (taken.result === 'quarantined') for (const watcher of [...this.#trouble]) watcher();
    return taken.result;
  }

  /** Lets a compartment in that a joined device was told of, before its roster names us. */
  expect(compartment: CompartmentId): void {
    this.#expected.add(compartment);
  }

  /** Opens what another tab of this origin has added since this context last looked. */
  async refresh(compartment: CompartmentId): Promise<void> {
    const known = this.#compartments.get(compartment);
    if (known === undefined) {
      await this.load(compartment);
      return;
    }
    let control = false;
    for (const [device, ranges] of await this.#log.have(compartment)) {
      for (const range of missingRanges(ranges, known.seen.get(device) ?? [])) {
        for (const row of await this.#log.readRange(compartment, device, range)) {
          const entry = parseEntry(row.bytes);
          if (typeof entry === 'string') continue;
          if (entry.epoch === '') control = true;
          const content = await openRow(row, entry, known.keys);
          if (typeof content !== 'string') this.#tell(entry, content, 'tab');
        }
        known.seen.set(device, addRange(known.seen.get(device) ?? [], range));
      }
    }
    if (control) await this.load(compartment);
  }

  #tell(entry: Entry, content: Bytes, from: OpenedEntry['from']): OpenedEntry {
    const seen = this.#compartments.get(entry.compartment)?.seen;
    const { device, sequence } = entry;
    seen?.set(device, addRange(seen.get(device) ?? [], [sequence, sequence]));
    const result = opened(entry, content, from);
    for (const watcher of [...this.#watchers]) watcher(result);
    return result;
  }

  #open(compartment: CompartmentId): Compartment {
    const found = this.#compartments.get(compartment);
    if (found === undefined) throw new Error('that compartment is not open');
    return found;
  }
}

function opened(entry: Entry, content: Bytes, from: OpenedEntry['from']): OpenedEntry {
  const { kind, compartment, document, device, sequence, epoch, bytes } = entry;
  return { kind, compartment, document, device, sequence, epoch, content, from, bytes };
}
