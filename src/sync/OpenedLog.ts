import type { CompartmentId, DeviceId, DocumentId } from '../bytes/Ids.ts';
import type { DeviceKeys } from '../crypto/DeviceKeys.ts';
import { parseEntry } from '../crypto/entryBytes.ts';
import type { Have, LogStore } from '../storage/LogStore.ts';
import { addHave } from './addHave.ts';
import type { Compartment } from './Compartment.ts';
import { controlDocument } from './controlDocument.ts';
import type { DamagedEntry } from './DamagedEntry.ts';
import { missingRanges } from './missingRanges.ts';
import type { OpenedEntry } from './OpenedEntry.ts';
import { openRow } from './openRow.ts';
import { withContent } from './withContent.ts';

/** The log as it reads with the keys of the compartments that are open: what can be opened, and what can't. */
export class OpenedLog {
  readonly device: DeviceKeys;
  protected readonly log: LogStore;
  protected readonly known = new Map<CompartmentId, Compartment>();
  /** Entries that were found damaged here: they are wanted again from whoever has them. */
  protected readonly rotten = new Map<CompartmentId, Map<DeviceId, Set<number>>>();

  constructor(log: LogStore, device: DeviceKeys) {
    this.log = log;
    this.device = device;
  }

  /** Everything of a document that can be opened, and what can't. */
  async read(
    compartment: CompartmentId,
    document: DocumentId,
  ): Promise<{ entries: OpenedEntry[]; damaged: DamagedEntry[] }> {
    const { keys } = this.open(compartment);
    const rows = await this.log.readDocument(compartment, document);
    const entries: OpenedEntry[] = [];
    const damaged: DamagedEntry[] = [];
    for (const row of rows) {
      // A row of a newer version may hold its entry in another way.
      const entry = row.v === 1 ? parseEntry(row.bytes) : 'newer';
      const content = typeof entry === 'string' ? entry : await openRow(row, entry, keys);
      const opened =
        typeof entry === 'string' || typeof content === 'string'
          ? undefined
          : await withContent(entry, content, 'tab');
      if (opened !== undefined) entries.push(opened);
      else {
        const why = typeof content === 'string' ? (content as DamagedEntry['why']) : 'damaged';
        const statement = typeof entry !== 'string' && entry.kind === 'statement';
        const { device, sequence } = row;
        damaged.push({ compartment, document, device, sequence, why, ...(statement && { statement }) });
      }
    }
    return { entries: withoutIdle(entries, this.device.public.device), damaged };
  }

  /**
   * What this device has written here and no longer has: each first sequence of a run. Somebody who can write
   * to the disk can take entries away, and a chain shows it, unless they were the last ones.
   */
  async missing(compartment: CompartmentId): Promise<DamagedEntry[]> {
    const { device } = this.device.public;
    const ranges = (await this.present(compartment)).get(device) ?? [];
    return missingRanges([[1, ranges.at(-1)?.[1] ?? 0]], ranges).map(([sequence]) => ({
      compartment,
      document: controlDocument,
      device,
      sequence,
      why: 'missing',
    }));
  }

  /** Rows and what snapshots stand for. */
  protected async present(compartment: CompartmentId): Promise<Have> {
    return addHave(await this.log.have(compartment), this.known.get(compartment)?.covers ?? []);
  }

  documents(compartment: CompartmentId): Promise<DocumentId[]> {
    return this.log
      .documents(compartment)
      .then((documents) => documents.filter((document) => document !== controlDocument));
  }

  /** The documents of rows that are here and not among `seen`: what a cache over `seen` does not know. */
  async documentsBeyond(compartment: CompartmentId, seen: Have): Promise<Set<DocumentId>> {
    const documents = new Set<DocumentId>();
    for (const [device, ranges] of this.known.get(compartment)?.seen ?? []) {
      for (const range of missingRanges(ranges, seen.get(device) ?? [])) {
        for (const { document } of await this.log.readRange(compartment, device, range)) {
          if (document !== controlDocument) documents.add(document);
        }
      }
    }
    return documents;
  }

  /**
   * Whether everything of a compartment can still be opened, and how many entries each document has that a
   * snapshot could stand for. Reads the disk through: what rots is seen while a peer or a backup can mend it.
   */
  async check(
    compartment: CompartmentId,
    pause: () => Promise<void> = async () => undefined,
  ): Promise<{ damaged: Map<DocumentId, DamagedEntry[]>; sizes: Map<DocumentId, number> }> {
    const damaged = new Map<DocumentId, DamagedEntry[]>();
    const sizes = new Map<DocumentId, number>();
    for (const document of await this.documents(compartment)) {
      const found = await this.read(compartment, document);
      sizes.set(document, found.entries.filter(({ kind }) => kind !== 'statement').length);
      damaged.set(document, found.damaged);
      for (const { device, sequence, why } of found.damaged) {
        if (why === 'damaged') this.#noteRotten(compartment, device, sequence);
      }
      await pause();
    }
    damaged.set(controlDocument, await this.missing(compartment));
    return { damaged, sizes };
  }

  #noteRotten(compartment: CompartmentId, device: DeviceId, sequence: number): void {
    const devices = this.rotten.get(compartment) ?? new Map<DeviceId, Set<number>>();
    this.rotten.set(compartment, devices);
    devices.set(device, (devices.get(device) ?? new Set()).add(sequence));
  }

  protected open(compartment: CompartmentId): Compartment {
    const found = this.known.get(compartment);
    if (found === undefined) throw new Error('that compartment is not open');
    return found;
  }
}

/**
 * Without snapshots of other devices that stand for nothing but rows that are here: they add no word, and a
 * signer speaks for everybody in them only where nobody's own entries are left (S10).
 */
function withoutIdle(entries: readonly OpenedEntry[], own: DeviceId): OpenedEntry[] {
  const rows = addHave(
    new Map(),
    entries.map(({ device, sequence }) => [device, [[sequence, sequence]]]),
  );
  return entries.filter(
    ({ device, snapshot }) =>
      snapshot === undefined ||
      device === own ||
      Object.entries(snapshot.covers).some(
        ([name, ranges]) => missingRanges(ranges, rows.get(name as DeviceId) ?? []).length > 0,
      ),
  );
}
