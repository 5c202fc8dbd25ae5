import * as Y from 'yjs';
import type { CompartmentId } from '../bytes/Ids.ts';
import type { Replica } from '../sync/Replica.ts';
import { applyEntries } from './applyEntries.ts';
import { documentName } from './documentName.ts';
import { OpenDocument } from './OpenDocument.ts';

/** Where the entries lie: a document that each case file has one of, and a list in it. */
interface Place<Entry> {
  document: 'register' | 'receipts';
  list: string;
  entriesOf: (doc: Y.Doc) => Entry[];
}

/** A list that each case file has one of and that is only added to. */
export class Register<Entry> {
  readonly #replica: Replica;
  readonly #place: Place<Entry>;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(replica: Replica, place: Place<Entry>) {
    this.#replica = replica;
    this.#place = place;
  }

  /** Adds an entry, one after another. Resolves when it is on disk; rejects when it can't be kept. */
  add(main: CompartmentId, entry: Omit<Entry, 'v' | 'at' | 'device'>, now: Date): Promise<void> {
    const next = this.#writing.then(() => this.#write(main, entry, now));
    this.#writing = next.catch(() => undefined);
    return next;
  }

  async #write(main: CompartmentId, entry: Omit<Entry, 'v' | 'at' | 'device'>, now: Date): Promise<void> {
    const { document, list } = this.#place;
    const open = await OpenDocument.open(this.#replica, main, await documentName(main, document));
    try {
      const { device } = this.#replica.device.public;
      open.doc.getArray(list).push([{ v: 1, at: now.toISOString(), device, ...entry }]);
      await open.flush();
    } finally {
      open.drop();
    }
  }

  /** Resolves when what was added is on disk or has failed. */
  async settle(): Promise<void> {
    await this.#writing;
  }

  /** The entries of a case file, what is being added among them. */
  async read(main: CompartmentId): Promise<Entry[]> {
    await this.settle();
    const doc = new Y.Doc();
    const document = await documentName(main, this.#place.document);
    applyEntries(doc, (await this.#replica.read(main, document)).entries);
    const entries = this.#place.entriesOf(doc);
    doc.destroy();
    return entries;
  }
}
