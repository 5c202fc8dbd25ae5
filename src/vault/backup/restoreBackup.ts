import type { Bytes } from '../../bytes/Bytes.ts';
import { fromBase64url } from '../../bytes/base64url.ts';
import type { PersonId } from '../../bytes/Ids.ts';
import { randomBytes } from '../../bytes/randomBytes.ts';
import type { DeviceKeys } from '../../crypto/DeviceKeys.ts';
import { parseEntry } from '../../crypto/entryBytes.ts';
import { deviceSecretLength, openDeviceKeys } from '../../crypto/openDeviceKeys.ts';
import { voucherKeys } from '../../crypto/voucherKeys.ts';
import { logRow } from '../../sync/logRow.ts';
import type { Replica } from '../../sync/Replica.ts';
import { type Roster, readRoster } from '../../sync/Roster.ts';
import { vouchEntry } from '../../sync/vouchEntry.ts';
import type { DeviceRecord } from '../DeviceRecord.ts';
import { passphraseSlot, sealDeviceSecret, sealedTo } from '../keyring.ts';
import type { MadeVault } from '../makeVault.ts';
import type { VaultParts } from '../VaultParts.ts';
import { BackupError } from './BackupError.ts';
import { clearLeftovers } from './clearLeftovers.ts';
import type { OpenedBackup } from './openBackupKey.ts';
import type { BackupHead } from './readHead.ts';
import { type Progress, readRows } from './readRows.ts';
import { type RestoredRows, restoreRows } from './restoreRows.ts';

export interface RestoreJob {
  file: Blob;
  head: BackupHead;
  opened: OpenedBackup;
  /** For the new device's slot. */
  passphrase: string;
  parts: Pick<VaultParts, 'log' | 'caches' | 'passphraseCost'>;
  newReplica(device: DeviceKeys): Replica;
  progress: Progress;
}

/**
 * Puts a backup on a device that has no vault: the rows as they are, then a new device that is vouched for in
 * every compartment (S7). The device's record is left for the caller to write, last of all: until then a cut
 * leaves no vault, and the next restore clears away what there is. `closed` counts compartments that neither the
 * voucher nor the recovery kit has a key to: they are kept, sealed.
 */
export async function restoreBackup(
  job: RestoreJob,
): Promise<{ made: MadeVault; rows: RestoredRows; closed: number }> {
  const { file, head, opened, parts } = job;
  const { vaultKey } = opened;
  const { vault } = head.header;
  const secret = randomBytes(deviceSecretLength);
  try {
    await clearLeftovers(parts);
    const rows = await restoreRows(readRows(file, head, opened.chunks, job.progress), parts.log);
    const roster = await readRoster(vault, rows.control.get(vault) ?? []);
    if (roster === undefined) throw new BackupError('damaged');
    if (roster.newer) throw new BackupError('newer');
    const person = ownerOf(roster);
    const device = await openDeviceKeys(secret);
    const closed = await vouchEverywhere(job, device, person, rows);
    const facts = { v: 1, device: device.public.device, person, vault, kit: roster.kit } as const;
    const slots: DeviceRecord['slots'] = [
      await passphraseSlot(vaultKey, job.passphrase, await parts.passphraseCost()),
      { kind: 'kit', ...(await sealedTo(vaultKey, fromBase64url(roster.kit.agree) as Bytes)) },
    ];
    const record = { ...facts, slots, secret: await sealDeviceSecret(vaultKey, secret, facts) };
    return { made: { record, vaultKey, replica: job.newReplica(device) }, rows, closed };
  } catch (error) {
    // A disk that is full must not stay full of what nobody can open.
    await clearLeftovers(parts).catch(() => undefined);
    throw error;
  } finally {
    secret.fill(0);
  }
}

/** Throws where the vault's own compartment stays closed: then there would be nothing to open. */
async function vouchEverywhere(
  { opened, parts, head }: RestoreJob,
  device: DeviceKeys,
  person: PersonId,
  { control }: RestoredRows,
): Promise<number> {
  const vouchers = { voucher: await voucherKeys(opened.vaultKey), kit: opened.kit };
  let closed = 0;
  for (const [compartment, entries] of control) {
    const bytes = await vouchEntry(device, person, compartment, entries, vouchers);
    const entry = bytes && parseEntry(bytes);
    if (entry === undefined || typeof entry === 'string') {
      if (compartment === head.header.vault) throw new BackupError('damaged');
      closed += 1;
    } else await parts.log.append([logRow(entry)]);
  }
  return closed;
}

/** All devices of a vault's own roster are one person's. */
function ownerOf({ members }: Roster): PersonId {
  const owner = [...members.values()].find(({ role }) => role === 'owner');
  if (owner === undefined) throw new BackupError('damaged');
  return owner.person;
}
