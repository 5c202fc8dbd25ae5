import * as z from 'zod/mini';
import type { Bytes } from '../bytes/Bytes.ts';
import { toBase64url } from '../bytes/base64url.ts';
import type { CompartmentId, DeviceId, EpochId, PersonId } from '../bytes/Ids.ts';
import { sha256 } from '../bytes/sha256.ts';
import { fromUtf8, toUtf8 } from '../bytes/utf8.ts';

const text = (length: number) => z.string().check(z.regex(new RegExp(`^[\\w-]{${length}}$`)));
const id = text(22);
const key = text(43);
const box = z.string().check(z.regex(/^[\w-]{64,400}$/));

/** A device that may read or write in a compartment. The owner's devices add others. */
const Member = z.object({
  device: id as unknown as z.ZodMiniType<DeviceId, string>,
  person: id as unknown as z.ZodMiniType<PersonId, string>,
  role: z.enum(['owner', 'editor', 'commenter', 'reader']),
  sign: key,
  agree: key,
});
export type Member = z.infer<typeof Member>;

/** Begins an epoch: a new key, sealed to every member and to the recovery kit (S2, S16). */
const Epoch = z.object({
  v: z.literal(1),
  type: z.literal('epoch'),
  nonce: id,
  /** The epochs that this one follows; none for the first, whose hash gives the compartment its id. */
  previous: z.array(key as unknown as z.ZodMiniType<EpochId, string>).check(z.maxLength(50)),
  members: z.array(Member).check(z.minLength(1), z.maxLength(500)),
  /** Device → the key sealed to it. */
  keys: z.record(id, box),
  kit: z.object({ sign: key, agree: key, key: box }),
  /** Which key it is, without telling it: see `EpochKey`. */
  commitment: key,
});
export type Epoch = z.infer<typeof Epoch>;

/** Adds a device, with the keys of the epochs so far sealed to it. */
const Add = z.object({
  v: z.literal(1),
  type: z.literal('add'),
  member: Member,
  keys: z.record(key, box),
});
export type Add = z.infer<typeof Add>;

/**
 * Lets in a device that no device of the vault has met: one made by restoring a backup (S7). It is the first entry
 * of that device's own chain; what makes it good is the signature in it (`signVouch`), by an owner or by the
 * recovery kit.
 */
const Vouch = z.object({
  v: z.literal(1),
  type: z.literal('vouch'),
  member: Member,
  keys: z.record(key, box),
  by: z.union([id as unknown as z.ZodMiniType<DeviceId, string>, z.literal('kit')]),
  signature: text(86),
});
export type Vouch = z.infer<typeof Vouch>;

/**
 * Statements about who may read and write, and with which key. They hold public keys, sealed keys and random
 * ids alone, so they are signed but not sealed: a newcomer must read them before it has a key.
 */
export const ControlStatement = z.discriminatedUnion('type', [Epoch, Add, Vouch]);
export type ControlStatement = z.infer<typeof ControlStatement>;

export function controlBytes(statement: ControlStatement): Bytes {
  return toUtf8(JSON.stringify(statement));
}

/** The statement, or `undefined` where it is not one that this version knows. Never throws. */
export function parseControl(bytes: Bytes): ControlStatement | undefined {
  if (bytes.length > 1_000_000) return undefined;
  try {
    return ControlStatement.parse(JSON.parse(fromUtf8(bytes) ?? ''));
  } catch {
    return undefined;
  }
}

/** An epoch's id is the hash of its statement (S16). */
export async function epochId(statement: Bytes): Promise<EpochId> {
  return toBase64url(await sha256(statement)) as EpochId;
}

/** A compartment's id is the start of the hash of its first epoch's statement, so nobody can found it anew. */
export async function compartmentId(first: Bytes): Promise<CompartmentId> {
  return toBase64url((await sha256(first)).slice(0, 16)) as CompartmentId;
}

/** What an epoch key is sealed for: this device, in this epoch's statement. */
export function epochPurpose(nonce: string, recipient: string): string {
  return `casewright/epoch/1 ${nonce} ${recipient}`;
}
