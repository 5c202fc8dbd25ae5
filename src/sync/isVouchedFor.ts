import { fromBase64url } from '../bytes/base64url.ts';
import type { DeviceId } from '../bytes/Ids.ts';
import type { Member, Vouch } from '../crypto/ControlStatement.ts';
import { deviceId } from '../crypto/deviceId.ts';
import type { Entry } from '../crypto/Entry.ts';
import { verifyVouch } from '../crypto/vouchSignature.ts';

/**
 * Whether a new device's first entry is vouched for, by an owner on the roster so far or by the recovery kit.
 * The device's own signature over the entry is for the caller to check.
 */
export async function isVouchedFor(
  entry: Entry,
  vouch: Vouch,
  members: ReadonlyMap<DeviceId, Member>,
  kit: { sign: string } | undefined,
): Promise<boolean> {
  const { member, by } = vouch;
  const [sign, agree] = [fromBase64url(member.sign), fromBase64url(member.agree)];
  if (sign === undefined || agree === undefined || entry.sequence !== 1) return false;
  // Nobody takes a known device's name with keys of his own.
  if (entry.device !== member.device || (await deviceId(sign, agree)) !== member.device) return false;
  const voucher = by === 'kit' ? undefined : members.get(by);
  const key = by === 'kit' ? kit?.sign : voucher?.role === 'owner' ? voucher.sign : undefined;
  return key !== undefined && verifyVouch(key, entry.compartment, vouch);
}
