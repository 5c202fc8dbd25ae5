import type { Entry } from '../crypto/Entry.ts';
import type { LogRow } from '../storage/LogStore.ts';

/** An entry as it is filed in the log. */
export function logRow({ compartment, document, device, sequence, bytes }: Entry): LogRow {
  return { v: 1, compartment, document, device, sequence, bytes };
}
