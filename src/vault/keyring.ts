import type { Bytes } from '../bytes/Bytes.ts';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { newId } from '../bytes/newId.ts';
import { toUtf8 } from '../bytes/utf8.ts';
import { backupBase } from '../crypto/backupKeys.ts';
import type { DeviceKeys, DevicePublic } from '../crypto/DeviceKeys.ts';
import { hkdfAesKey, hkdfBytes, hkdfKey } from '../crypto/hkdf.ts';
import { importSeed, type SeededPair } from '../crypto/importSeed.ts';
import { openDeviceKeys } from '../crypto/openDeviceKeys.ts';
import { type ArgonCost, passphraseKeys } from '../crypto/passphraseKeys.ts';
import { openBox, sealBox } from '../crypto/sealBox.ts';
import { openSecret, sealSecret } from '../crypto/sealSecret.ts';
import { voucherKeys } from '../crypto/voucherKeys.ts';
import type { DeviceRecord, Slot } from './DeviceRecord.ts';
import { slotPurpose } from './slotPurpose.ts';

const secretInfo = 'casewright/device-secret/1';
const localInfo = 'casewright/local/1';

/** What an unlocked device holds beside its compartments' keys. */
export interface Unlocked {
  device: DeviceKeys;
  /** Seals what this device keeps for itself alone: AES-256-GCM. */
  local: CryptoKey;
  /** Gives the keys of backup files: HKDF. */
  backup: CryptoKey;
  /** The vault's voucher, which is on every roster and is no device. */
  voucher: DevicePublic;
}

/** Seals the vault key to a new passphrase. */
export async function passphraseSlot(vaultKey: Bytes, passphrase: string, cost: ArgonCost): Promise<Slot> {
  const salt = newId();
  const { publicBytes } = await passphraseKeys(passphrase, fromBase64url(salt) as Bytes, cost);
  return { kind: 'passphrase', salt, cost, ...(await sealedTo(vaultKey, publicBytes)) };
}

/** Seals the vault key to a public half, for a slot whose private half is derived elsewhere. */
export async function sealedTo(vaultKey: Bytes, publicBytes: Bytes): Promise<{ agree: string; box: string }> {
  const box = toBase64url(await sealBox(publicBytes, vaultKey, slotPurpose));
  return { agree: toBase64url(publicBytes), box };
}

/** The vault key of the slot that this pair opens, or `undefined` where none does. The caller zeroes it. */
export async function openSlot(
  record: Pick<DeviceRecord, 'slots'>,
  kind: Slot['kind'],
  pair: SeededPair,
): Promise<Bytes | undefined> {
  const agree = toBase64url(pair.publicBytes);
  const slot = record.slots.find((candidate) => candidate.kind === kind && candidate.agree === agree);
  const box = slot === undefined ? undefined : fromBase64url(slot.box);
  return box === undefined ? undefined : openBox(pair.pair, box, slotPurpose);
}

/** The vault key by passphrase: every passphrase slot is tried, at its full cost, so that a wrong one is slow too. */
export async function openByPassphrase(
  record: Pick<DeviceRecord, 'slots'>,
  passphrase: string,
): Promise<Bytes | undefined> {
  for (const slot of record.slots) {
    if (slot.kind !== 'passphrase') continue;
    const pair = await passphraseKeys(passphrase, fromBase64url(slot.salt) as Bytes, slot.cost);
    const key = await openSlot(record, 'passphrase', pair);
    if (key !== undefined) return key;
  }
  return undefined;
}

/** The pair of a `link` slot from the random key that the app keeps for an extension (S4). */
export async function linkKeys(unlockKey: Bytes): Promise<SeededPair> {
  const seed = await hkdfBytes(await hkdfKey(unlockKey), 'casewright/link-slot/1', 32);
  const pair = await importSeed('X25519', seed);
  seed.fill(0);
  return pair;
}

/** What a device's record says beside its slots, which somebody who can write to the disk could change. */
export type DeviceFacts = Pick<DeviceRecord, 'v' | 'device' | 'person' | 'vault' | 'kit'>;

/**
 * Seals a device's secret under the vault key, for the disk. It opens only beside the facts it was sealed with:
 * another `vault` would make a stranger's roster ours, another `kit` would be given every new key.
 */
export async function sealDeviceSecret(vaultKey: Bytes, secret: Bytes, facts: DeviceFacts): Promise<string> {
  const key = await hkdfAesKey(await hkdfKey(vaultKey), secretInfo);
  return toBase64url(await sealSecret(key, secret, factBytes(facts)));
}

function factBytes({ v, device, person, vault, kit }: DeviceFacts): Bytes {
  return toUtf8(['casewright/device-facts', v, device, person, vault, kit.sign, kit.agree].join(' '));
}

/** A device's keys from its record and the vault key, or `undefined` where the record is damaged or was changed. */
export async function openDevice(record: DeviceRecord, vaultKey: Bytes): Promise<Unlocked | undefined> {
  const derive = await hkdfKey(vaultKey);
  const sealed = fromBase64url(record.secret);
  const secret =
    sealed && (await openSecret(await hkdfAesKey(derive, secretInfo), sealed, factBytes(record)));
  if (secret === undefined || secret.length !== 64) return undefined;
  const device = await openDeviceKeys(secret);
  secret.fill(0);
  if (device.public.device !== record.device) return undefined;
  return {
    device,
    local: await hkdfAesKey(derive, localInfo),
    backup: await backupBase(vaultKey),
    voucher: (await voucherKeys(vaultKey)).public,
  };
}
