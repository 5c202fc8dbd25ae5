import { IDBDatabase as FDBDatabase, IDBFactory as FDBFactory } from 'fake-indexeddb';

/** Where a transaction can be when the power goes: see `boundary` below. */
export type At = 'begin' | 'request' | 'commit' | 'committed';

/** A moment between two steps of a transaction. */
export interface Boundary {
  at: At;
  mode: string;
  stores: string;
}

/**
 * What happens there. `kill`: from then on nothing of this incarnation reaches the disk or comes back.
 * `quota`, `abort`: the disk says no, once; `full`: it says no to all that writes until it is healed;
 * `unreadable`: a read fails, once.
 */
export interface Fault {
  /** Which boundary it is, among those of transactions that only read, or of those that write. */
  index: number;
  reading: boolean;
  at: At;
  kind: 'kill' | 'quota' | 'abort' | 'full' | 'unreadable';
}

/** What is committed, by database: enough to make it again. */
export type DiskImage = Map<string, { version: number; stores: Map<string, StoreImage> }>;

interface StoreImage {
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string | string[]; multiEntry: boolean; unique: boolean }[];
  rows: unknown[];
}

/** What is used of fake-indexeddb's insides. It is pinned, and only a disk from inside can be killed. */
interface RawStore {
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  rawIndexes: Map<string, { keyPath: string | string[]; multiEntry: boolean; unique: boolean }>;
  records: { values(): Iterable<{ value: unknown }> };
}
interface RawDatabase {
  version: number;
  transactions: RawTransaction[];
  rawObjectStores: Map<string, RawStore>;
}
interface RawTransaction {
  mode: string;
  _scope: Set<string>;
  _state: string;
  _started: boolean;
  _requests: { operation: () => unknown; request: { readyState: string } }[];
  _rollbackLog: (() => void)[];
  _start(): void;
  _abort(name: string): void;
  _markFinished(): void;
}

const disks = new WeakMap<object, FaultyDisk>();

const plainTransaction = FDBDatabase.prototype.transaction;
FDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
  const made = plainTransaction.apply(this, args);
  const raw = (this as unknown as { _rawDatabase: RawDatabase })._rawDatabase;
  disks.get(raw)?.instrument(made as unknown as RawTransaction);
  return made;
};

/**
 * An IndexedDB in memory that fails where it is told to. One is one incarnation of the app: what a next one
 * finds is `FaultyDisk.from(disk.committed())`.
 */
export class FaultyDisk extends FDBFactory {
  /** The boundaries that were passed since `watch`. */
  readonly passed: Boundary[] = [];
  #watching = false;
  #reads = 0;
  #writes = 0;
  #fault: Fault | undefined;
  #full = false;
  #dead = false;
  #hit: Boundary | undefined;
  #tellDeath: () => void = () => undefined;
  /** Resolves when this incarnation has ended. */
  readonly died = new Promise<void>((resolve) => {
    this.#tellDeath = resolve;
  });

  constructor() {
    super();
    const note = (raw: object) => disks.set(raw, this);
    Object.assign(this, {
      _databases: new (class extends Map<string, RawDatabase> {
        override set(name: string, raw: RawDatabase) {
          note(raw);
          return super.set(name, raw);
        }
      })(),
    });
  }

  get dead(): boolean {
    return this.#dead;
  }

  /** The boundary at which the fault struck, if it did. */
  get hit(): Boundary | undefined {
    return this.#hit;
  }

  /** From now on boundaries are counted, and the fault strikes at its own. */
  watch(fault?: Fault): void {
    this.#watching = true;
    this.#fault = fault;
  }

  /** There is room again. */
  heal(): void {
    this.#full = false;
  }

  /** The end of this incarnation, if it has not ended yet. */
  kill(): void {
    this.#dead = true;
    this.#tellDeath();
  }

  override open(...args: Parameters<IDBFactory['open']>): IDBOpenDBRequest {
    // A request of a dead process is never answered.
    return this.#dead ? new FDBFactory().open('nowhere') : super.open(...args);
  }

  /** Called once for each transaction: puts boundaries between its steps. */
  instrument(transaction: RawTransaction): void {
    const start = transaction._start.bind(transaction);
    const place = (at: At): Boundary => ({
      at,
      mode: transaction.mode,
      stores: [...transaction._scope].sort().join(','),
    });
    let begun = false;
    transaction._start = () => {
      if (this.#dead) return;
      const finished = transaction._state === 'finished';
      if (!begun) {
        begun = true;
        if (this.#strikes(place('begin')) === 'kill') return;
      }
      const next = transaction._requests.find(({ request }) => request.readyState !== 'done');
      if (finished) return start();
      if (next !== undefined) {
        const struck = this.#strikes(place('request'));
        if (struck === 'kill') return;
        if (struck !== undefined) {
          const name = struck === 'unreadable' ? 'UnknownError' : 'QuotaExceededError';
          next.operation = () => {
            throw new DOMException('the disk said no', name);
          };
        }
        return start();
      }
      const struck = this.#strikes(place('commit'));
      if (struck === 'kill') return;
      if (struck !== undefined) {
        transaction._abort(struck === 'abort' ? 'UnknownError' : 'QuotaExceededError');
        return;
      }
      // On disk; whether the app hears of it is another matter.
      if (this.#watching && this.#strikes(place('committed')) === 'kill') {
        transaction._state = 'finished';
        return;
      }
      start();
    };
  }

  #strikes(boundary: Boundary): Fault['kind'] | undefined {
    if (!this.#watching) return undefined;
    this.passed.push(boundary);
    const reads = boundary.mode === 'readonly';
    const index = reads ? this.#reads++ : this.#writes++;
    const writes = boundary.mode !== 'readonly' && (boundary.at === 'request' || boundary.at === 'commit');
    if (this.#full && writes) return 'full';
    const fault = this.#fault;
    if (fault === undefined || this.#hit !== undefined || fault.reading !== reads) return undefined;
    // The order of what happens at once differs a little from run to run: the next such boundary will do.
    if (index < fault.index || boundary.at !== fault.at) return undefined;
    this.#hit = boundary;
    if (fault.kind === 'kill') this.kill();
    if (fault.kind === 'full') this.#full = true;
    return fault.kind;
  }

  /** What a process that starts now would find. Ends this incarnation. */
  committed(): DiskImage {
    this.kill();
    const image: DiskImage = new Map();
    const databases = (this as unknown as { _databases: Map<string, RawDatabase> })._databases;
    for (const [name, raw] of databases) {
      for (const transaction of raw.transactions) {
        if (transaction._state === 'finished') continue;
        for (const undo of transaction._rollbackLog.reverse()) undo();
        transaction._rollbackLog = [];
        transaction._state = 'finished';
      }
      if (raw.version === 0) continue;
      const stores = new Map(
        [...raw.rawObjectStores].map(([store, { keyPath, autoIncrement, rawIndexes, records }]) => [
          store,
          {
            keyPath,
            autoIncrement,
            indexes: [...rawIndexes].map(([index, made]) => ({
              name: index,
              keyPath: made.keyPath,
              multiEntry: made.multiEntry,
              unique: made.unique,
            })),
            rows: [...records.values()].map(({ value }) => structuredClone(value)),
          },
        ]),
      );
      image.set(name, { version: raw.version, stores });
    }
    return image;
  }

  /** A disk that holds this, and does not fail yet. */
  static async from(image: DiskImage): Promise<FaultyDisk> {
    const disk = new FaultyDisk();
    for (const [name, { version, stores }] of image) await disk.#load(name, version, stores);
    return disk;
  }

  #load(name: string, version: number, stores: ReadonlyMap<string, StoreImage>): Promise<void> {
    return new Promise((resolve, reject) => {
      const opening = this.open(name, version);
      opening.onerror = () => reject(opening.error);
      opening.onupgradeneeded = () => {
        for (const [store, { keyPath, autoIncrement, indexes, rows }] of stores) {
          const made = opening.result.createObjectStore(store, { keyPath, autoIncrement });
          for (const { name: index, keyPath: path, multiEntry, unique } of indexes) {
            made.createIndex(index, path, { multiEntry, unique });
          }
          for (const row of rows) made.put(row);
        }
      };
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
  }
}

/** The faults that make sense at a boundary. */
export function faultsAt({ at, mode }: Boundary): Fault['kind'][] {
  if (mode === 'readonly') return at === 'begin' ? ['kill'] : at === 'request' ? ['unreadable'] : [];
  if (at === 'begin' || at === 'committed') return ['kill'];
  if (at === 'commit') return ['kill', 'abort', 'quota'];
  // fake-indexeddb lets no step of an upgrade fail; the upgrade as a whole can.
  return mode === 'versionchange' ? ['kill'] : ['kill', 'quota', 'full'];
}

/**
 * The faults of a run: all at every boundary of every transaction that writes. Between two of those the disk
 * stays as it is, however much is read, so that one kill and up to three failing reads there stand for all.
 */
export function faultsOf(passed: readonly Boundary[]): Fault[] {
  const faults: Fault[] = [];
  let left: Partial<Record<Fault['kind'], number>> = {};
  const counts = { reads: 0, writes: 0 };
  for (const boundary of passed) {
    const reading = boundary.mode === 'readonly';
    const index = reading ? counts.reads++ : counts.writes++;
    if (!reading) left = { kill: 1, unreadable: 3 };
    for (const kind of faultsAt(boundary)) {
      const more = reading ? (left[kind] ?? 1) : 1;
      left[kind] = more - 1;
      if (more > 0) faults.push({ index, reading, at: boundary.at, kind });
    }
  }
  return faults;
}
