import { expect, it } from 'vitest';
import { killRestores } from '../../soak/killRestores.ts';

it('[P3] a restore that is killed at any write leaves no vault or a whole one', async () => {
  const { points, failures } = await killRestores();
  expect(failures).toEqual([]);
  expect(points).toBeGreaterThanOrEqual(10);
}, 240_000);
