import type { Bytes } from '../bytes/Bytes.ts';
import { toBase64url } from '../bytes/base64url.ts';
import { equalBytes } from '../bytes/equalBytes.ts';
import type { CompartmentId, DeviceId } from '../bytes/Ids.ts';
import { sha256 } from '../bytes/sha256.ts';
import { clientId } from '../crypto/clientId.ts';
import type { Entry } from '../crypto/Entry.ts';
import { parseEntry } from '../crypto/entryBytes.ts';
import { openEntry, verifyEntry } from '../crypto/openEntry.ts';
import type { Locks } from '../storage/Locks.ts';
import type { LogRow, LogStore } from '../storage/LogStore.ts';
import type { Compartment } from './Compartment.ts';
import { controlDocument } from './controlDocument.ts';
import type { Ingested } from './Ingested.ts';
import { logRow } from './logRow.ts';
import { readRoster } from './Roster.ts';
import { readSnapshot } from './Snapshot.ts';
import type { UpdateInspector } from './UpdateInspector.ts';

export interface IntakeParts {
  log: LogStore;
  locks: Locks;
  inspector: UpdateInspector;
  compartment(id: CompartmentId): Compartment | undefined;
  /** Whether a compartment that is new here may come in: it was told of, or a device that we know founded it. */
  mayEnter(id: CompartmentId, founder: DeviceId): boolean;
  /** Whether a compartment was erased here: nothing of it comes back, also not out of a backup (S5). */
  erased(id: CompartmentId): boolean;
  /** Told when a good copy took the place of a damaged entry. */
  mended(entry: Entry): void;
}

/** What became of an entry; with what it holds, where it was added. */
export type Taken = { result: Ingested } | { result: 'added'; entry: Entry; content: Bytes };

/** What lies in the quarantine. */
interface KeptApart {
  /** `compartment device sequence` of each entry. */
  places: Set<string>;
  /** `compartment device` → the first sequence at which that device has written two histories. */
  forks: Map<string, number>;
}

/**
 * The gate for entries from peers: size cap → signature and roster → decrypt → parse in the worker →
 * ownership of clientIDs → log (S14). Nothing that throws gets past here but a failing disk, or an inspector
 * that can't be started.
 */
export class Intake {
  readonly #parts: IntakeParts;
  #apart: Promise<KeptApart> | undefined;

  constructor(parts: IntakeParts) {
    this.#parts = parts;
  }

  async take(bytes: Bytes): Promise<Taken> {
    const entry = parseEntry(bytes);
    if (typeof entry === 'string') return { result: 'refused' };
    if (this.#parts.erased(entry.compartment)) return { result: 'refused' };
    if (entry.epoch === '') return this.#takeControl(entry);
    const compartment = this.#parts.compartment(entry.compartment);
    const signer = compartment?.roster.members.get(entry.device);
    if (compartment === undefined || signer === undefined) return { result: 'later' };
    if (!(await verifyEntry(entry, signer.sign))) return { result: 'refused' };
    const key = compartment.keys.get(entry.epoch);
    if (key === undefined) return { result: 'later' };
    const content = await openEntry(entry, key);
    if (content === undefined) return this.#quarantine(entry, 'It cannot be opened with the key it names.');
    if (signer.role !== 'owner' && signer.role !== 'editor') {
      return this.#quarantine(entry, 'That device may read here, but not write.');
    }
    const problem = await this.#problemIn(entry, content);
    if (problem !== undefined) return this.#quarantine(entry, problem);
    const result = await this.#add(entry, signer.sign);
    return result === 'added' ? { result, entry, content } : { result };
  }

  async #problemIn(entry: Entry, content: Bytes): Promise<string | undefined> {
    if (entry.kind === 'statement') return undefined;
    if (entry.kind === 'snapshot') return this.#problemInSnapshot(entry, content);
    const inspected = await this.#parts.inspector.inspect(content);
    if (!inspected.ok) return inspected.why;
    const own = await clientId(entry.device, entry.document, entry.clientNonce);
    return inspected.clients.every((client) => client === own)
      ? undefined
      : 'It speaks in the name of another device.';
  }

  /**
   * A snapshot is the exception to the ownership of clientIDs: it speaks for all devices, on the word of the
   * editor who signed it (S9, S10). What can be checked is: it decodes in time, names an author for all it
   * holds, and stands on the same history as the rows that are here.
   */
  async #problemInSnapshot(entry: Entry, content: Bytes): Promise<string | undefined> {
    const snapshot = await readSnapshot(content);
    if (snapshot === undefined) return 'It is not a snapshot that this version can read.';
    const inspected = await this.#parts.inspector.inspect(snapshot.state, 'v2');
    if (!inspected.ok) return inspected.why;
    if (inspected.clients.some((client) => !(client in snapshot.authors))) {
      return 'It holds words whose author it does not name.';
    }
    const members = this.#parts.compartment(entry.compartment)?.roster.members;
    for (const [name, ranges] of Object.entries(snapshot.covers)) {
      const device = name as DeviceId;
      const end = snapshot.frontier[device]?.[0] ?? 0;
      if (members?.has(device) !== true || ranges.some(([first, last]) => first > last || last > end)) {
        return 'It claims to stand for more than it can know of.';
      }
      for (const range of ranges) {
        const rows = await this.#parts.log.readRange(entry.compartment, device, range);
        if (rows.some(({ document }) => document !== entry.document)) {
          return 'It claims to stand for entries of another document.';
        }
      }
    }
    for (const [device, [sequence, hash]] of Object.entries(snapshot.frontier)) {
      const [row] = await this.#parts.log.readRange(entry.compartment, device as DeviceId, [
        sequence,
        sequence,
      ]);
      if (row !== undefined && toBase64url(await sha256(row.bytes)) !== hash) {
        return 'It stands on another history than the one that is here.';
      }
    }
    return undefined;
  }

  /** A control statement is kept when an owner has signed it, also where this version can't read it. */
  async #takeControl(entry: Entry): Promise<Taken> {
    if (entry.kind !== 'statement' || entry.document !== controlDocument) return { result: 'refused' };
    const rows = await this.#parts.log.readDocument(entry.compartment, controlDocument);
    const known = rows.map((row) => parseEntry(row.bytes)).filter((other) => typeof other !== 'string');
    const isNew = (await readRoster(entry.compartment, known)) === undefined;
    const roster = await readRoster(entry.compartment, [...known, entry]);
    const signer = roster?.members.get(entry.device);
    if (signer?.role !== 'owner') return { result: 'later' };
    if (!(await verifyEntry(entry, signer.sign))) return { result: 'refused' };
    if (isNew && !this.#parts.mayEnter(entry.compartment, entry.device)) return { result: 'refused' };
    const result = await this.#add(entry, signer.sign);
    return result === 'added' ? { result, entry, content: entry.body } : { result };
  }

  #add(entry: Entry, signer: string): Promise<Ingested> {
    return this.#parts.locks.hold(`log ${entry.compartment}`, async () => {
      const [there] = await this.#around(entry, 0);
      if (there !== undefined) {
        if (equalBytes(there.bytes, entry.bytes)) return 'known';
        // A copy that went bad on this disk accuses nobody: the good one takes its place.
        if (!(await isAuthentic(there, signer))) {
          await this.#parts.log.remove([[entry.compartment, entry.device, entry.sequence]]);
          await this.#parts.log.append([logRow(entry)]);
          this.#parts.mended(entry);
          return 'added';
        }
        // Two valid entries at one sequence: both are kept, that device is stopped, and it is said (S7).
        await this.#keepApart(entry, 'That device has written two histories.');
        return 'quarantined';
      }
      if (await this.#isPastFork(entry)) {
        await this.#keepApart(entry, 'That device has written two histories, so it is stopped.');
        return 'quarantined';
      }
      if (await this.#breaksLink(entry, signer)) {
        await this.#keepApart(entry, 'It does not follow what came before it.');
        return 'quarantined';
      }
      await this.#parts.log.append([logRow(entry)]);
      await this.#letGo(entry);
      return 'added';
    });
  }

  /** What once took too long to read, or was of a newer version, is no trouble any more when it has come in. */
  async #letGo(entry: Entry): Promise<void> {
    if (!(await this.#keptApart()).places.has(placeOf(entry))) return;
    await this.#parts.log.release(logRow(entry));
    this.#apart = undefined;
  }

  #around({ compartment, device, sequence }: Entry, distance: number): Promise<LogRow[]> {
    return this.#parts.log.readRange(compartment, device, [sequence - distance, sequence + distance]);
  }

  /** Whether a neighbour in the device's chain is here and the hashes don't link. Gaps are filled later. */
  async #breaksLink(entry: Entry, signer: string): Promise<boolean> {
    for (const row of await this.#around(entry, 1)) {
      const other = parseEntry(row.bytes);
      if (typeof other === 'string') continue;
      const links =
        row.sequence < entry.sequence
          ? equalBytes(entry.previous, await sha256(row.bytes))
          : equalBytes(other.previous, await sha256(entry.bytes));
      if (!links && (await isAuthentic(row, signer))) return true;
    }
    return false;
  }

  async #isPastFork({ compartment, device, sequence }: Entry): Promise<boolean> {
    const at = (await this.#keptApart()).forks.get(`${compartment} ${device}`);
    return at !== undefined && sequence > at;
  }

  #keptApart(): Promise<KeptApart> {
    this.#apart ??= this.#readApart();
    return this.#apart;
  }

  /** A fork is where a device has one entry in the log and another one in quarantine. */
  async #readApart(): Promise<KeptApart> {
    const forks = new Map<string, number>();
    const rows = await this.#parts.log.quarantined();
    for (const { compartment, device, sequence, bytes } of rows) {
      const [there] = await this.#parts.log.readRange(compartment, device, [sequence, sequence]);
      const name = `${compartment} ${device}`;
      if (there === undefined || equalBytes(there.bytes, bytes)) continue;
      forks.set(name, Math.min(sequence, forks.get(name) ?? sequence));
    }
    return { places: new Set(rows.map(placeOf)), forks };
  }

  async #quarantine(entry: Entry, reason: string): Promise<Taken> {
    await this.#parts.locks.hold(`log ${entry.compartment}`, () => this.#keepApart(entry, reason));
    return { result: 'quarantined' };
  }

  /** Once, however often a peer offers it. */
  async #keepApart(entry: Entry, reason: string): Promise<void> {
    const all = await this.#parts.log.quarantined();
    if (all.some((row) => row.sequence === entry.sequence && equalBytes(row.bytes, entry.bytes))) return;
    await this.#parts.log.quarantine({ ...logRow(entry), reason });
    this.#apart = undefined;
  }
}

function placeOf({
  compartment,
  device,
  sequence,
}: Pick<LogRow, 'compartment' | 'device' | 'sequence'>): string {
  return `${compartment} ${device} ${sequence}`;
}

async function isAuthentic(row: LogRow, signer: string): Promise<boolean> {
  const entry = parseEntry(row.bytes);
  return typeof entry !== 'string' && verifyEntry(entry, signer);
}
