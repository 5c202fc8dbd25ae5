import type { OpenVault } from './OpenVault.ts';

/**
 * Puts the vault's voucher on the vault's own roster, from where `OpenVault.share` gives it every case file. Done
 * at each opening, for vaults that were made before there was one. Rejects when the disk fails.
 */
export async function addVoucher({ record, unlocked, replica }: OpenVault): Promise<void> {
  const roster = replica.roster(record.vault);
  // What a newer version has written to is left as it is.
  if (roster === undefined || roster.newer) return;
  if (roster.members.get(record.device)?.role !== 'owner') return;
  await replica.addMember(record.vault, { ...unlocked.voucher, person: record.person, role: 'owner' });
}
