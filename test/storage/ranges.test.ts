import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SequenceRange } from '../../src/storage/LogStore.ts';
import { memoryLocks } from '../../src/storage/memoryLocks.ts';
import { sequenceRanges } from '../../src/storage/sequenceRanges.ts';
import { addRange } from '../../src/sync/addRange.ts';
import { missingRanges } from '../../src/sync/missingRanges.ts';

const few = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 30 });
const sorted = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);
const ranges = (numbers: Iterable<number>) => sequenceRanges(sorted(numbers));
const numbersIn = (list: readonly SequenceRange[]) =>
  list.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));

describe('[S13] ranges of sequences', () => {
  it('say what is there, in as few runs as can be', () => {
    expect(sequenceRanges([1, 2, 3, 7, 8])).toEqual([
      [1, 3],
      [7, 8],
    ]);
    fc.assert(
      fc.property(few, (numbers) => {
        const list = ranges(numbers);
        expect(numbersIn(list)).toEqual(sorted(numbers));
        for (const [i, [first]] of list.slice(1).entries())
          expect(first).toBeGreaterThan((list[i]?.[1] ?? 0) + 1);
      }),
    );
  });

  it('what is missing is what one has and the other has not', () => {
    fc.assert(
      fc.property(few, few, (here, there) => {
        const missing = missingRanges(ranges(here), ranges(there));
        expect(numbersIn(missing)).toEqual(sorted(here).filter((number) => !there.includes(number)));
      }),
    );
  });

  it('adding a run joins what touches', () => {
    fc.assert(
      fc.property(few, fc.integer({ min: 1, max: 40 }), fc.nat(5), (numbers, first, length) => {
        const added = [first, first + length] as const;
        expect(addRange(ranges(numbers), added)).toEqual(
          ranges(new Set([...numbers, ...numbersIn([added])])),
        );
      }),
    );
  });
});

describe('[S7] locks', () => {
  it('one holder at a time for a name, in the order of asking, also after one that fails', async () => {
    const locks = memoryLocks();
    const seen: string[] = [];
    const work =
      (name: string, fails = false) =>
      async () => {
        seen.push(`${name} in`);
        await Promise.resolve();
        seen.push(`${name} out`);
        if (fails) throw new Error(name);
      };
    const [first] = await Promise.allSettled([
      locks.hold('log', work('one', true)),
      locks.hold('log', work('two')),
      locks.hold('log', work('three')),
    ]);
    expect(first.status).toBe('rejected');
    expect(seen).toEqual(['one in', 'one out', 'two in', 'two out', 'three in', 'three out']);
  });
});
