import type { Bytes } from '../bytes/Bytes.ts';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import type { EpochId } from '../bytes/Ids.ts';
import { sha256 } from '../bytes/sha256.ts';
import { controlBytes, epochPurpose, type Member, parseControl } from '../crypto/ControlStatement.ts';
import type { DeviceKeys } from '../crypto/DeviceKeys.ts';
import { parseEntry } from '../crypto/entryBytes.ts';
import { openBox, sealBox } from '../crypto/sealBox.ts';
import type { LogRow } from '../storage/LogStore.ts';
import type { Roster } from './Roster.ts';

/**
 * The statement that adds a device to a compartment, with the keys of every epoch that this device has. Throws a
 * `TypeError` where the member's key is none.
 */
export async function addStatement(
  own: DeviceKeys,
  roster: Roster,
  controlRows: readonly LogRow[],
  member: Member,
): Promise<Bytes> {
  const agree = fromBase64url(member.agree);
  if (agree === undefined) throw new TypeError('not a public key');
  const keys: Record<string, string> = {};
  const nonces = await epochNonces(controlRows);
  for (const { epoch, box, purpose } of roster.boxesFor(own.public.device)) {
    const nonce = nonces.get(epoch);
    const raw = await openBox(own.agree, box, purpose);
    if (raw === undefined || nonce === undefined) continue;
    keys[epoch] = toBase64url(await sealBox(agree, raw, epochPurpose(nonce, member.device)));
    raw.fill(0);
  }
  return controlBytes({ v: 1, type: 'add', member, keys });
}

async function epochNonces(rows: readonly LogRow[]): Promise<Map<EpochId, string>> {
  const nonces = new Map<EpochId, string>();
  for (const row of rows) {
    const entry = parseEntry(row.bytes);
    const statement = typeof entry === 'string' ? undefined : parseControl(entry.body);
    if (typeof entry === 'string' || statement?.type !== 'epoch') continue;
    nonces.set(toBase64url(await sha256(entry.body)) as EpochId, statement.nonce);
  }
  return nonces;
}
