import * as z from 'zod/mini';
import type { CompartmentId, DeviceId, PersonId } from '../bytes/Ids.ts';
import { ArgonCost } from '../crypto/passphraseKeys.ts';

const id = z.string().check(z.regex(/^[\w-]{22}$/));
const key = z.string().check(z.regex(/^[\w-]{43}$/));
const sealed = z.string().check(z.regex(/^[\w-]{32,2000}$/));

/**
 * One way to open the vault on this device (S2): the vault key, sealed to the slot's public half. What a later
 * version adds to a slot is kept.
 */
const KnownSlot = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('passphrase'), salt: id, cost: ArgonCost, agree: key, box: sealed }),
  /** A passkey with the WebAuthn PRF extension. The salt is what its function is asked about: 32 bytes. */
  z.looseObject({
    kind: z.literal('passkey'),
    credential: z.string().check(z.regex(/^[\w-]{2,1400}$/)),
    salt: key,
    agree: key,
    box: sealed,
    name: z.string().check(z.maxLength(60)),
    /** ISO 8601 instant. */
    added: z.string().check(z.maxLength(40)),
    /** How the browser reaches the authenticator, as it said itself. */
    transports: z.array(z.string().check(z.maxLength(20))).check(z.maxLength(8)),
  }),
  z.looseObject({ kind: z.literal('kit'), agree: key, box: sealed }),
  /** Of an extension: opened by a random key that the app sends when it is unlocked (S4). */
  z.looseObject({ kind: z.literal('link'), agree: key, box: sealed }),
]);
export type KnownSlot = z.infer<typeof KnownSlot>;
export type PasskeySlot = Extract<KnownSlot, { kind: 'passkey' }>;

/** A slot that this version can't read: passed over, and written back as it lies. */
interface UnreadSlot {
  kind: 'unread';
  stored: unknown;
}
export type Slot = KnownSlot | UnreadSlot;

const maxSlots = 20;

/** One bad slot closes no other: what reads is used. Where nothing reads, the record is of no use. */
const Slots = z.pipe(
  z.array(z.unknown()).check(z.maxLength(maxSlots)),
  z.pipe(
    z.transform((stored: unknown[]) => stored.map(readSlot)),
    z.custom<Slot[]>((slots) => (slots as Slot[]).some(({ kind }) => kind !== 'unread')),
  ),
);

function readSlot(stored: unknown): Slot {
  const parsed = KnownSlot.safeParse(stored);
  return parsed.success ? parsed.data : { kind: 'unread', stored };
}

/**
 * What a device keeps of itself on its disk: public keys, and secrets sealed under the vault key (S3). A record
 * is of format 1 until it has its first passkey: then it is of format 2, which versions that know no passkeys
 * leave alone and call newer.
 */
export const DeviceRecord = z.object({
  v: z.union([z.literal(1), z.literal(2)]),
  device: id as unknown as z.ZodMiniType<DeviceId, string>,
  person: id as unknown as z.ZodMiniType<PersonId, string>,
  /** The vault's own compartment. */
  vault: id as unknown as z.ZodMiniType<CompartmentId, string>,
  kit: z.object({ sign: key, agree: key }),
  slots: Slots,
  /** The device's secret, sealed under the vault key. */
  secret: sealed,
});
export type DeviceRecord = z.infer<typeof DeviceRecord>;

const Version = z.object({ v: z.number() });

export const deviceRecordKey = 'device';

/** What the screen says of a record that can't be used. */
export const recordProblems = {
  newer:
    'A newer version of Casewright made the vault on this device. This version leaves it as it is: update Casewright, then open it again.',
  damaged:
    'The record that opens the vault on this device cannot be read. Nothing was changed, and the notes are still on this disk, sealed.',
};

/** What lies in the record's place: the disk may hold anything. Never throws. */
export function parseDeviceRecord(stored: unknown): DeviceRecord | undefined | 'newer' | 'damaged' {
  if (stored === undefined) return undefined;
  const parsed = DeviceRecord.safeParse(stored);
  if (parsed.success) return parsed.data;
  const version = Version.safeParse(stored);
  return version.success && version.data.v > 2 ? 'newer' : 'damaged';
}

/** The record as it goes to the disk: slots that could not be read go back as they were. */
export function storedRecord(record: DeviceRecord): unknown {
  return { ...record, slots: record.slots.map((slot) => (slot.kind === 'unread' ? slot.stored : slot)) };
}

/** Whether one more slot fits. */
export function hasRoom({ slots }: DeviceRecord): boolean {
  return slots.length < maxSlots;
}
