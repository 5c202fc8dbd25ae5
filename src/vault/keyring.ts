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
import type { DeviceRecord, KnownSlot } from './DeviceRecord.ts';
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
export async function passphraseSlot(
  vaultKey: Bytes,
  passphrase: string,
  cost: ArgonCost,
): Promise<KnownSlot> {
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
  kind: KnownSlot['kind'],
  pair: SeededPair,
): Promise<Bytes | undefined> {
  const agree = toBase64url(pair.publicBytes);
  for (const slot of record.slots) {
    if (slot.kind !== kind || slot.agree !== agree) continue;
    const box = fromBase64url(slot.box);
    const key = box && (await openBox(pair.pair, box, slotPurpose));
    if (key?.length === 32) return key;
  }
  return undefined;
}

/**
 * The pair of the slot that a passphrase opens, or `undefined`. Every passphrase slot is tried, at its full
 * cost, so that a wrong one is slow too.
 */
export async function passphrasePair(
  record: Pick<DeviceRecord, 'slots'>,
  passphrase: string,
): Promise<SeededPair | undefined> {
  for (const slot of record.slots) {
    if (slot.kind !== 'passphrase') continue;
    const pair = await passphraseKeys(passphrase, fromBase64url(slot.salt) as Bytes, slot.cost);
    const key = await openSlot(record, 'passphrase', pair);
    if (key === undefined) continue;
    key.fill(0);
    return pair;
  }
  return undefined;
}

/** The vault key by passphrase, or `undefined`. The caller zeroes it. */
export async function openByPassphrase(
  record: Pick<DeviceRecord, 'slots'>,
  passphrase: string,
): Promise<Bytes | undefined> {
  const pair = await passphrasePair(record, passphrase);
  return pair && openSlot(record, 'passphrase', pair);
}

/** The pair of a `passkey` slot from the 32 bytes that the passkey's function gives for the slot's salt. */
export function passkeyPair(secret: Bytes): Promise<SeededPair> {
  return pairFrom(secret, 'casewright/passkey-slot/1');
}

/** The pair of a `link` slot from the random key that the app keeps for an extension (S4). */
export function linkKeys(unlockKey: Bytes): Promise<SeededPair> {
  return pairFrom(unlockKey, 'casewright/link-slot/1');
}

async function pairFrom(secret: Bytes, info: string): Promise<SeededPair> {
  const seed = await hkdfBytes(await hkdfKey(secret), info, 32);
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
  const secret = await openDeviceSecret(record, vaultKey);
  if (secret === undefined) return undefined;
  const device = await openDeviceKeys(secret);
  secret.fill(0);
  if (device.public.device !== record.device) return undefined;
  return {
    device,
    local: await hkdfAesKey(await hkdfKey(vaultKey), localInfo),
    backup: await backupBase(vaultKey),
    voucher: (await voucherKeys(vaultKey)).public,
  };
}

async function openDeviceSecret(record: DeviceRecord, vaultKey: Bytes): Promise<Bytes | undefined> {
  const key = await hkdfAesKey(await hkdfKey(vaultKey), secretInfo);
  const sealed = fromBase64url(record.secret);
  const secret = sealed && (await openSecret(key, sealed, factBytes(record)));
  return secret?.length === 64 ? secret : undefined;
}

/** The same record in format 2, which may hold passkeys; `undefined` where it is damaged or was changed. */
export async function inFormat2(record: DeviceRecord, vaultKey: Bytes): Promise<DeviceRecord | undefined> {
  if (record.v === 2) return record;
  const secret = await openDeviceSecret(record, vaultKey);
  if (secret === undefined) return undefined;
  const next = { ...record, v: 2 } as const;
  const sealed = await sealDeviceSecret(vaultKey, secret, next);
  secret.fill(0);
  return { ...next, secret: sealed };
}
