import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveAssignment } from '../../src/forms/solveAssignment.ts';

/** The slow, obvious twin: every way there is. */
function best(gain: number[][], row = 0, taken = new Set<number>()): number {
  if (row === gain.length) return 0;
  let most = best(gain, row + 1, taken);
  for (const [column, worth] of (gain[row] ?? []).entries()) {
    if (taken.has(column) || worth <= 0) continue;
    most = Math.max(most, worth + best(gain, row + 1, new Set([...taken, column])));
  }
  return most;
}

describe('one assignment over the whole form', () => {
  it('gives up a pair that is best alone for a better whole', () => {
    expect(
      solveAssignment([
        [0.9, 0.8],
        [0.85, 0],
      ]),
    ).toEqual([1, 0]);
  });

  it('leaves alone what nothing is to be gained from', () => {
    expect(
      solveAssignment([
        [0, 0],
        [0, 0.7],
      ]),
    ).toEqual([-1, 1]);
    expect(solveAssignment([[], []])).toEqual([-1, -1]);
  });

  it('is worth as much as the best of all ways', () => {
    const worth = fc.integer({ min: -3, max: 9 });
    const gains = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(worth, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(gains, (gain) => {
        const chosen = solveAssignment(gain);
        const used = chosen.filter((column) => column >= 0);
        const sum = chosen.reduce(
          (total, column, row) => total + (column >= 0 ? (gain[row]?.[column] ?? 0) : 0),
          0,
        );
        return new Set(used).size === used.length && sum === best(gain);
      }),
    );
  });
});
