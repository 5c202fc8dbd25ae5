import * as z from 'zod/mini';
import type { CompartmentId, PersonId } from '../bytes/Ids.ts';
import { fromUtf8 } from '../bytes/utf8.ts';

const id = z.string().check(z.regex(/^[\w-]{22}$/));

/** What a device of the vault tells one that it has just admitted (S17). */
export const Joining = z.object({
  v: z.literal(1),
  vault: id as unknown as z.ZodMiniType<CompartmentId, string>,
  person: id as unknown as z.ZodMiniType<PersonId, string>,
  kit: z.object({ sign: z.string().check(z.length(43)), agree: z.string().check(z.length(43)) }),
  /** 32 random bytes that open the extension's own slot (S4). */
  unlockKey: z.string().check(z.regex(/^[\w-]{43}$/)),
});
export type Joining = z.infer<typeof Joining>;

export function parseJoining(bytes: Uint8Array): Joining | undefined {
  try {
    return Joining.parse(JSON.parse(fromUtf8(bytes) ?? ''));
  } catch {
    return undefined;
  }
}
