import * as Y from 'yjs';
import type { CompartmentId } from '../bytes/Ids.ts';
import type { Receipt, SentForm } from '../casefile/Receipt.ts';
import { readReceipts } from '../casefile/readReceipts.ts';
import type { Replica } from '../sync/Replica.ts';
import { applyEntries } from './applyEntries.ts';
import { documentName } from './documentName.ts';
import { OpenDocument } from './OpenDocument.ts';

/** What was written into which portal, kept in a document of each case file's own. */
export class SendLedger {
  readonly #replica: Replica;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(replica: Replica) {
    this.#replica = replica;
  }

  /** Adds a receipt, one after another. Resolves when it is on disk; rejects when it can't be kept. */
  add(main: CompartmentId, sent: SentForm & Pick<Receipt, 'person' | 'note'>, now: Date): Promise<void> {
    const next = this.#writing.then(() => this.#write(main, sent, now));
    this.#writing = next.catch(() => undefined);
    return next;
  }

  async #write(main: CompartmentId, sent: SentForm & Pick<Receipt, 'person' | 'note'>, now: Date) {
    const ledger = await OpenDocument.open(this.#replica, main, await documentName(main, 'receipts'));
    try {
      const { device } = this.#replica.device.public;
      const receipt: Receipt = { v: 1, at: now.toISOString(), device, ...sent };
      ledger.doc.getArray('receipts').push([receipt]);
      await ledger.flush();
    } finally {
      ledger.drop();
    }
  }

  /** Resolves when what was added is on disk or has failed. */
  async settle(): Promise<void> {
    await this.#writing;
  }

  /** The receipts of a case file, the newest first. */
  async read(main: CompartmentId): Promise<Receipt[]> {
    await this.settle();
    const doc = new Y.Doc();
    applyEntries(doc, (await this.#replica.read(main, await documentName(main, 'receipts'))).entries);
    const receipts = readReceipts(doc);
    doc.destroy();
    return receipts;
  }
}
