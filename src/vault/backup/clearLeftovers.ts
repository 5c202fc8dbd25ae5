import type { VaultParts } from '../VaultParts.ts';

/**
 * Empties a log that belongs to no vault: what a restore or a vault that was cut off in its making has left. Call
 * it only where the device has no record, and nothing else is making a vault.
 */
export async function clearLeftovers({ log, caches }: Pick<VaultParts, 'log' | 'caches'>): Promise<void> {
  const left = new Set((await log.haveAll()).keys());
  for (const { compartment } of await log.quarantined()) left.add(compartment);
  for (const compartment of left) {
    await log.dropCompartment(compartment);
    await caches.drop(compartment);
  }
}
