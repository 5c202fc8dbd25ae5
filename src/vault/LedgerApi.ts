import type { Receipt, SentForm } from '../casefile/Receipt.ts';
import type { Portal } from '../casefile/sentTo.ts';
import type { Store } from './Store.ts';

/** What was sent to which portal. */
export interface LedgerApi {
  /** Goes up when something of a case file has changed that no list shows, such as its receipts. */
  readonly registers: Store<number>;
  /** The receipts of a case file, the newest first. */
  readReceipts(caseId: string): Promise<readonly Receipt[]>;
  /** Keeps a receipt with the case file of the note. Resolves when it is on disk. */
  addReceipt(noteId: string, sent: SentForm): Promise<void>;
  /** The portals that the kit has maps of. */
  knownPortals(): Promise<readonly Portal[]>;
}
