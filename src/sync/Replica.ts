import type { Bytes } from '../bytes/Bytes.ts';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { equalBytes } from '../bytes/equalBytes.ts';
import type { CompartmentId, DeviceId, DocumentId, EpochId } from '../bytes/Ids.ts';
import { type Random, randomBytes } from '../bytes/randomBytes.ts';
import type { Sealed } from '../bytes/Sealed.ts';
import { sha256 } from '../bytes/sha256.ts';
import { controlBytes, epochPurpose, type Member, parseControl } from '../crypto/ControlStatement.ts';
import { clientId } from '../crypto/clientId.ts';
import type { DeviceKeys } from '../crypto/DeviceKeys.ts';
import type { Entry, EntryKind } from '../crypto/Entry.ts';
import { type EpochKey, epochKey } from '../crypto/EpochKey.ts';
import { parseEntry } from '../crypto/entryBytes.ts';
import { openEntry, verifyEntry } from '../crypto/openEntry.ts';
import { openBox, sealBox } from '../crypto/sealBox.ts';
import { sealEntry } from '../crypto/sealEntry.ts';
import type { Locks } from '../storage/Locks.ts';
import type { LogRow, LogStore, SequenceRange } from '../storage/LogStore.ts';
import { addSequence } from './addSequence.ts';
import { controlDocument } from './controlDocument.ts';
import { foundCompartment } from './foundCompartment.ts';
import { type Roster, readRoster } from './Roster.ts';
import type { UpdateInspector } from './UpdateInspector.ts';

/** An entry that was verified and opened. */
export interface OpenedEntry {
  kind: EntryKind;
  compartment: CompartmentId;
  document: DocumentId;
  device: DeviceId;
  sequence: number;
  /** Empty for control statements. */
  epoch: EpochId | '';
  content: Bytes;
  /** How it came: written in this context, by another tab of this device, or by a peer. */
  from: 'here' | 'tab' | 'peer';
  bytes: Sealed;
}

/** An entry that lies in the log and can't be opened. It stays there. */
export interface DamagedEntry {
  compartment: CompartmentId;
  document: DocumentId;
  device: DeviceId;
  sequence: number;
  why: 'damaged' | 'newer' | 'no-key';
}

/** What became of an entry that came in. `later`: nothing is known of its signer yet; it is not kept. */
export type Ingested = 'added' | 'known' | 'quarantined' | 'refused' | 'later';

interface Compartment {
  roster: Roster;
  keys: Map<EpochId, EpochKey>;
  /** Highest sequence seen by this context, for each device. */
  seen: Map<DeviceId, number>;
}

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
 * lies there, and takes in what peers send, in the order of S14. It knows nothing of what documents mean.
 *
 * Long because the order of these steps is the security of the log, and reads best in one place.
 */
export class Replica {
  readonly device: DeviceKeys;
  readonly #log: LogStore;
  readonly #locks: Locks;
  readonly #inspector: UpdateInspector;
  readonly #random: Random;
  readonly #compartments = new Map<CompartmentId, Compartment>();
  readonly #watchers = new Set<(entry: OpenedEntry) => void>();
  readonly #trouble = new Set<() => void>();

  constructor(parts: ReplicaParts) {
    this.device = parts.device;
    this.#log = parts.log;
    this.#locks = parts.locks;
    this.#inspector = parts.inspector;
    this.#random = parts.random ?? randomBytes;
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
    await this.#log.append([rowOf(parsed)]);
    await this.load(compartment);
    this.#tell(parsed, parsed.body, 'here');
    return { compartment, rawKey };
  }

  /** Reads a compartment's roster and keys from the log. `false`: it is not there, or not for this device. */
  async load(compartment: CompartmentId): Promise<boolean> {
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
    const have = await this.#log.have(compartment);
    const seen = new Map([...have].map(([device, ranges]) => [device, ranges.at(-1)?.[1] ?? 0]));
    this.#compartments.set(compartment, { roster, keys, seen });
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
      await this.#log.append([rowOf(parsed)]);
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
      const opened = typeof entry === 'string' ? entry : await this.#openRow(row, entry, keys);
      if (typeof opened === 'string') {
        damaged.push({ compartment, document, device: row.device, sequence: row.sequence, why: opened });
      } else entries.push(opened);
    }
    return { entries, damaged };
  }

  async #openRow(
    row: LogRow,
    entry: Entry,
    keys: ReadonlyMap<EpochId, EpochKey>,
  ): Promise<OpenedEntry | DamagedEntry['why']> {
    // Somebody who can write to the disk could file a good entry under another document.
    const filed =
      entry.compartment === row.compartment &&
      entry.document === row.document &&
      entry.device === row.device &&
      entry.sequence === row.sequence;
    if (!filed || entry.epoch === '') return 'damaged';
    const key = keys.get(entry.epoch);
    if (key === undefined) return 'no-key';
    const content = await openEntry(entry, key);
    return content === undefined ? 'damaged' : opened(entry, content, 'tab');
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
      have.set(row.device, addSequence(have.get(row.device) ?? [], row.sequence));
    }
    return have;
  }

  readRange(compartment: CompartmentId, device: DeviceId, range: SequenceRange): Promise<LogRow[]> {
    return this.#log.readRange(compartment, device, range);
  }

  /**
   * Takes in one entry from a peer: size cap → signature and roster → decrypt → parse in the worker →
   * ownership of clientIDs → log (S14). Nothing that throws gets past here but a failing disk.
   */
  async ingest(bytes: Bytes): Promise<Ingested> {
    const entry = parseEntry(bytes);
    if (typeof entry === 'string') return 'refused';
    if (entry.epoch === '') return this.#ingestControl(entry);
    const compartment = this.#compartments.get(entry.compartment);
    const signer = compartment?.roster.members.get(entry.device);
    if (compartment === undefined || signer === undefined) return 'later';
    if (!(await verifyEntry(entry, signer.sign))) return 'refused';
    const key = compartment.keys.get(entry.epoch);
    if (key === undefined) return 'later';
    const content = await openEntry(entry, key);
    if (content === undefined) return this.#quarantine(entry, 'It cannot be opened with the key it names.');
    if (signer.role !== 'owner' && signer.role !== 'editor') {
      return this.#quarantine(entry, 'That device may read here, but not write.');
    }
    const problem = await this.#problemIn(entry, content);
    if (problem !== undefined) return this.#quarantine(entry, problem);
    const result = await this.#add(entry);
    if (result === 'added') this.#tell(entry, content, 'peer');
    return result;
  }

  async #problemIn(entry: Entry, content: Bytes): Promise<string | undefined> {
    if (entry.kind !== 'update') return undefined;
    const inspected = await this.#inspector.inspect(content);
    if (!inspected.ok) return inspected.why;
    const own = await clientId(entry.device, entry.document, entry.clientNonce);
    return inspected.clients.every((client) => client === own)
      ? undefined
      : 'It speaks in the name of another device.';
  }

  async #ingestControl(entry: Entry): Promise<Ingested> {
    if (entry.kind !== 'statement' || entry.document !== controlDocument) return 'refused';
    const rows = await this.#log.readDocument(entry.compartment, controlDocument);
    const known = rows.map((row) => parseEntry(row.bytes)).filter((other) => typeof other !== 'string');
    const before = await readRoster(entry.compartment, known);
    const after = await readRoster(entry.compartment, [...known, entry]);
    if (after === undefined) return 'later';
    // A statement that changes nothing was signed by nobody entitled to it, or was there before.
    const grew =
      before === undefined ||
      after.members.size > before.members.size ||
      after.epochs.length > before.epochs.length;
    if (!grew && !known.some((other) => equalBytes(other.bytes, entry.bytes))) return 'later';
    if (before === undefined && !this.#isForUs(after, entry)) return 'refused';
    const result = await this.#add(entry);
    if (result === 'added') {
      await this.load(entry.compartment);
      this.#tell(entry, entry.body, 'peer');
    }
    return result;
  }

  /** A compartment that is new to us must have been told of, or be founded by a device that we know. */
  #isForUs(roster: Roster, founding: Entry): boolean {
    if (this.#expected.has(roster.compartment)) return true;
    return [...this.#compartments.values()].some(({ roster: known }) => known.members.has(founding.device));
  }

  readonly #expected = new Set<CompartmentId>();

  /** Lets a compartment in that a joined device was told of, before its roster names us. */
  expect(compartment: CompartmentId): void {
    this.#expected.add(compartment);
  }

  async #add(entry: Entry): Promise<Ingested> {
    const result = await this.#locks.hold(`log ${entry.compartment}`, async (): Promise<Ingested> => {
      const range = [entry.sequence, entry.sequence] as const;
      const [there] = await this.#log.readRange(entry.compartment, entry.device, range);
      if (there !== undefined) {
        if (equalBytes(there.bytes, entry.bytes)) return 'known';
        // Two valid entries at one sequence: both are kept, and it is said (S7).
        await this.#log.quarantine({ ...rowOf(entry), reason: 'That device has written two histories.' });
        return 'quarantined';
      }
      const broken = await this.#brokenLink(entry);
      if (broken) {
        await this.#log.quarantine({ ...rowOf(entry), reason: 'It does not follow what came before it.' });
        return 'quarantined';
      }
      await this.#log.append([rowOf(entry)]);
      return 'added';
    });
    if (result === 'quarantined') for (const watcher of [...this.#trouble]) watcher();
    return result;
  }

  /** Whether a neighbour in the device's chain is here and the hashes don't link. Gaps are filled later. */
  async #brokenLink(entry: Entry): Promise<boolean> {
    const around = [entry.sequence - 1, entry.sequence + 1] as const;
    for (const row of await this.#log.readRange(entry.compartment, entry.device, around)) {
      const other = parseEntry(row.bytes);
      if (typeof other === 'string') continue;
      if (row.sequence < entry.sequence && !equalBytes(entry.previous, await sha256(row.bytes))) return true;
      if (row.sequence > entry.sequence && !equalBytes(other.previous, await sha256(entry.bytes)))
        return true;
    }
    return false;
  }

  async #quarantine(entry: Entry, reason: string): Promise<Ingested> {
    await this.#log.quarantine({ ...rowOf(entry), reason });
    for (const watcher of [...this.#trouble]) watcher();
    return 'quarantined';
  }

  /** Opens what another tab of this origin has added since this context last looked. */
  async refresh(compartment: CompartmentId): Promise<void> {
    const known = this.#compartments.get(compartment);
    if (known === undefined) {
      await this.load(compartment);
      return;
    }
    const before = new Map(known.seen);
    let control = false;
    for (const [device, ranges] of await this.#log.have(compartment)) {
      const from = (before.get(device) ?? 0) + 1;
      const to = ranges.at(-1)?.[1] ?? 0;
      if (to < from) continue;
      for (const row of await this.#log.readRange(compartment, device, [from, to])) {
        const entry = parseEntry(row.bytes);
        if (typeof entry === 'string') continue;
        if (entry.epoch === '') control = true;
        const result = await this.#openRow(row, entry, known.keys);
        if (typeof result !== 'string') this.#tell(entry, result.content, 'tab');
      }
    }
    if (control) await this.load(compartment);
  }

  #tell(entry: Entry, content: Bytes, from: OpenedEntry['from']): OpenedEntry {
    const seen = this.#compartments.get(entry.compartment)?.seen;
    seen?.set(entry.device, Math.max(seen.get(entry.device) ?? 0, entry.sequence));
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

function rowOf(entry: Entry): LogRow {
  const { compartment, document, device, sequence, bytes } = entry;
  return { v: 1, compartment, document, device, sequence, bytes };
}

function opened(entry: Entry, content: Bytes, from: OpenedEntry['from']): OpenedEntry {
  const { kind, compartment, document, device, sequence, epoch, bytes } = entry;
  return { kind, compartment, document, device, sequence, epoch, content, from, bytes };
}
