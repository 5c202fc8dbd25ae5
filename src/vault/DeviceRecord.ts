import * as z from 'zod/mini';
import type { CompartmentId, DeviceId, PersonId } from '../bytes/Ids.ts';
import { ArgonCost } from '../crypto/passphraseKeys.ts';

const id = z.string().check(z.regex(/^[\w-]{22}$/));
const key = z.string().check(z.regex(/^[\w-]{43}$/));
const sealed = z.string().check(z.regex(/^[\w-]{32,2000}$/));

/** One way to open the vault on this device (S2): the vault key, sealed to the slot's public half. */
const Slot = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('passphrase'), salt: id, cost: ArgonCost, agree: key, box: sealed }),
  z.object({ kind: z.literal('kit'), agree: key, box: sealed }),
  /** Of an extension: opened by a random key that the app sends when it is unlocked (S4). */
  z.object({ kind: z.literal('link'), agree: key, box: sealed }),
]);
export type Slot = z.infer<typeof Slot>;

/** What a device keeps of itself on its disk: public keys, and secrets sealed under the vault key (S3). */
export const DeviceRecord = z.object({
  v: z.literal(1),
  device: id as unknown as z.ZodMiniType<DeviceId, string>,
  person: id as unknown as z.ZodMiniType<PersonId, string>,
  /** The vault's own compartment. */
  vault: id as unknown as z.ZodMiniType<CompartmentId, string>,
  kit: z.object({ sign: key, agree: key }),
  slots: z.array(Slot).check(z.maxLength(20)),
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
  return version.success && version.data.v > 1 ? 'newer' : 'damaged';
}
