import * as z from 'zod/mini';
import type { Bytes } from '../bytes/Bytes.ts';
import type { CompartmentId } from '../bytes/Ids.ts';
import { fromUtf8, toUtf8 } from '../bytes/utf8.ts';

const id = z.string().check(z.regex(/^[\w-]{22}$/));

/** The tombstone of a case file (S5): random ids alone, kept in the vault's own compartment, signed. */
const Erasure = z.object({
  v: z.literal(1),
  type: z.literal('erased'),
  caseId: id,
  compartments: z.array(id as unknown as z.ZodMiniType<CompartmentId, string>).check(z.maxLength(100)),
});
export type Erasure = z.infer<typeof Erasure>;

export function erasureBytes(erasure: Erasure): Bytes {
  return toUtf8(JSON.stringify(erasure));
}

/** The tombstone, or `undefined`. Never throws. */
export function parseErasure(bytes: Bytes): Erasure | undefined {
  try {
    return Erasure.parse(JSON.parse(fromUtf8(bytes) ?? ''));
  } catch {
    return undefined;
  }
}
