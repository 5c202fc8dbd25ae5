import type { Bytes } from '../bytes/Bytes.ts';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import type { CompartmentId, EpochId, PersonId } from '../bytes/Ids.ts';
import type { Sealed } from '../bytes/Sealed.ts';
import { sha256 } from '../bytes/sha256.ts';
import { controlBytes, type Epoch, epochPurpose, parseControl } from '../crypto/ControlStatement.ts';
import type { DeviceKeys } from '../crypto/DeviceKeys.ts';
import type { Entry } from '../crypto/Entry.ts';
import type { KitKeys } from '../crypto/recoveryWords.ts';
import { openBox, sealBox } from '../crypto/sealBox.ts';
import { sealEntry } from '../crypto/sealEntry.ts';
import { signVouch } from '../crypto/vouchSignature.ts';
import { controlDocument } from './controlDocument.ts';
import { readRoster } from './Roster.ts';

/** Who vouches: the vault's voucher where it is on the roster, else the recovery kit where its words are known. */
export interface Vouchers {
  voucher: DeviceKeys;
  kit?: KitKeys | undefined;
}

/**
 * A new device's first entry in a compartment, with every key that the vouchers can open sealed to it. `control`:
 * the compartment's control entries. `undefined`: none of the vouchers may speak here, or none has a key.
 */
export async function vouchEntry(
  device: DeviceKeys,
  person: PersonId,
  compartment: CompartmentId,
  control: readonly Entry[],
  { voucher, kit }: Vouchers,
): Promise<Sealed | undefined> {
  const roster = await readRoster(compartment, control);
  if (roster === undefined) return undefined;
  const member = { ...device.public, person, role: 'owner' } as const;
  const agree = fromBase64url(member.agree) as Bytes;
  const byVoucher = roster.members.get(voucher.public.device)?.role === 'owner';
  const byKit = kit !== undefined && toBase64url(kit.sign.publicBytes) === roster.kit.sign;
  if (!byVoucher && !byKit) return undefined;

  const epochs = new Map<EpochId, Epoch>();
  for (const { body } of control) {
    const statement = parseControl(body);
    if (statement?.type === 'epoch') epochs.set(toBase64url(await sha256(body)) as EpochId, statement);
  }
  const boxes = new Map(roster.boxesFor(voucher.public.device).map((box) => [box.epoch, box]));
  const keys: Record<string, string> = {};
  for (const epoch of roster.epochs) {
    const statement = epochs.get(epoch);
    if (statement === undefined) continue;
    const box = boxes.get(epoch);
    const kitBox = fromBase64url(statement.kit.key);
    const raw =
      (box && (await openBox(voucher.agree, box.box, box.purpose))) ??
      (byKit && kitBox && (await openBox(kit.agree.pair, kitBox, epochPurpose(statement.nonce, 'kit'))));
    if (!raw) continue;
    keys[epoch] = toBase64url(await sealBox(agree, raw, epochPurpose(statement.nonce, member.device)));
    raw.fill(0);
  }
  if (Object.keys(keys).length === 0) return undefined;

  const by = byVoucher ? voucher.public.device : ('kit' as const);
  const privateKey = byVoucher || kit === undefined ? voucher.sign.privateKey : kit.sign.pair.privateKey;
  const signature = await signVouch(privateKey, compartment, { member, keys, by });
  const body = controlBytes({ v: 1, type: 'vouch', member, keys, by, signature });
  const header = {
    kind: 'statement',
    compartment,
    document: controlDocument,
    device: member.device,
    sequence: 1,
    previous: new Uint8Array(32),
    epoch: '',
    clientNonce: new Uint8Array(16),
  } as const;
  return sealEntry(header, body, undefined, device.sign.privateKey);
}
