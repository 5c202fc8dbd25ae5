import type * as Y from 'yjs';
import { orderActs } from './orderActs.ts';
import { ReadAct } from './ReadAct.ts';

/** The read log of a case file, the newest first; what is not an entry of it is passed over. */
export function readActs(register: Y.Doc): ReadAct[] {
  const written = register
    .getArray('acts')
    .toArray()
    .flatMap((raw) => {
      const parsed = ReadAct.safeParse(raw);
      return parsed.success ? [parsed.data] : [];
    });
  return orderActs(written).reverse();
}
