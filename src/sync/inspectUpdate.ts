import * as Y from 'yjs';
import type { Bytes } from '../bytes/Bytes.ts';
import type { Encoding, Inspected } from './UpdateInspector.ts';

/** Decodes an update and tells whose structs it holds. Never throws; may take for ever on hostile bytes. */
export function inspectUpdate(update: Bytes, encoding: Encoding = 'v1'): Inspected {
  try {
    const { structs } = encoding === 'v2' ? Y.decodeUpdateV2(update) : Y.decodeUpdate(update);
    return { ok: true, clients: [...new Set(structs.map((struct) => struct.id.client))] };
  } catch {
    return { ok: false, why: 'It is not a document update.' };
  }
}
