import * as z from 'zod/mini';
import type { CompartmentId } from '../../bytes/Ids.ts';
import { fromUtf8, toUtf8 } from '../../bytes/utf8.ts';
import { ArgonCost } from '../../crypto/passphraseKeys.ts';

const id = z.string().check(z.regex(/^[\w-]{22}$/));
const key = z.string().check(z.regex(/^[\w-]{43}$/));
const sealed = z.string().check(z.regex(/^[\w-]{32,2000}$/));
/**
 * KiB times passes: half as much again as the most that `measureArgon` chooses. A file may come from anybody, and
 * the cost in it is paid before anything of it can be checked.
 */
const maxWork = 1024 * 1024;
/** Each passphrase slot costs its Argon2id before a wrong passphrase is known to be wrong. */
export const maxSlots = 5;
const cost = ArgonCost.check(z.refine(({ memory, passes }) => memory * passes <= maxWork));

/**
 * The readable part of a backup file: random ids, public keys, sealed keys, a date, counts. Nothing of a client.
 * Every chunk after it opens only beside this very header.
 */
const BackupHeader = z.object({
  v: z.literal(1),
  vault: id as unknown as z.ZodMiniType<CompartmentId, string>,
  /** ISO 8601 instant by the clock of the device that made it. Shown, never decided by. */
  created: z.string().check(z.maxLength(30)),
  kit: z.object({ sign: key, agree: key }),
  /** The ways to the vault key, as on the device that made it. */
  slots: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('passphrase'), salt: id, cost, agree: key, box: sealed }),
        z.object({ kind: z.literal('kit'), agree: key, box: sealed }),
      ]),
    )
    .check(z.maxLength(maxSlots)),
  salt: id,
  /** Of the key that seals the chunks: see `backupKeys`. */
  commitment: key,
  /** How many entries there were when it was begun: for a progress bar. */
  entries: z.int().check(z.minimum(0)),
});
export type BackupHeader = z.infer<typeof BackupHeader>;

export const maxHeaderBytes = 64 * 1024;

export function headerBytes(header: BackupHeader): ReturnType<typeof toUtf8> {
  return toUtf8(JSON.stringify(header));
}

/** The header, or `undefined` where these bytes are none. Never throws. */
export function parseHeader(bytes: Uint8Array): BackupHeader | undefined {
  try {
    return BackupHeader.parse(JSON.parse(fromUtf8(bytes) ?? ''));
  } catch {
    return undefined;
  }
}
