import type * as Y from 'yjs';
import { orderActs } from './orderActs.ts';
import { Receipt } from './Receipt.ts';

/** As many as are read, of the newest. */
const most = 2000;

/** The receipts of a case file, the newest first; what is none is passed over. */
export function readReceipts(ledger: Y.Doc): Receipt[] {
  const list = ledger.getArray('receipts');
  const written = list.slice(Math.max(0, list.length - most)).flatMap((raw) => {
    const parsed = Receipt.safeParse(raw);
    return parsed.success ? [parsed.data] : [];
  });
  return orderActs(written).reverse();
}
