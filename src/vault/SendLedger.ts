import type { Receipt } from '../casefile/Receipt.ts';
import { readReceipts } from '../casefile/readReceipts.ts';
import type { Replica } from '../sync/Replica.ts';
import { Register } from './Register.ts';

/** What was written into which portal, kept in a document of each case file's own. Read the newest first. */
export class SendLedger extends Register<Receipt> {
  constructor(replica: Replica) {
    super(replica, { document: 'receipts', list: 'receipts', entriesOf: readReceipts });
  }
}
