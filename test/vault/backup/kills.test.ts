import { expect, it } from 'vitest';
import { outcome } from '../../soak/campaign.ts';
import { killRestores } from '../../soak/killRestores.ts';

it('[P3] a restore that is killed at any write leaves no vault or a whole one', async () => {
  const { points, failures } = await killRestores();
  outcome('restores that are killed', points, failures.length, 'kills at transactions');
  expect(failures).toEqual([]);
  expect(points).toBeGreaterThanOrEqual(10);
}, 240_000);
