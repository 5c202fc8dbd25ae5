import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartLayout } from '../../src/ui/chartLayout.ts';
import { readNumber } from '../../src/ui/readNumber.ts';

describe('[D158] a chart of a measure', () => {
  it('stands the dots by their dates and values, on the scale of the measure', () => {
    const { points, ticks } = chartLayout(
      [
        { on: '2026-03-11', value: 10 },
        { on: '2026-03-01', value: 0 },
        { on: '2026-03-06', value: 5 },
        { on: 'some day', value: 9 },
      ],
      0,
      10,
    );
    expect(points).toEqual([
      { x: 12, y: 84 },
      { x: 55, y: 45 },
      { x: 98, y: 6 },
    ]);
    expect(ticks.map(({ value }) => value)).toEqual([0, 5, 10]);
  });

  it('a single value stands in the middle, and none is an empty scale', () => {
    expect(chartLayout([{ on: '2026-03-11', value: 7 }], null, null).points).toEqual([{ x: 55, y: 84 }]);
    expect(chartLayout([], 0, 10).points).toEqual([]);
  });

  it('stays inside the drawing, with few and rising lines, whatever the values', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    const on = fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`);
    const end = fc.oneof(fc.constant(null), value);
    fc.assert(
      fc.property(fc.array(fc.record({ on, value }), { maxLength: 40 }), end, end, (values, low, high) => {
        const { points, ticks } = chartLayout(values, low, high);
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(12 - 1e-6);
          expect(x).toBeLessThanOrEqual(98 + 1e-6);
          expect(y).toBeGreaterThanOrEqual(6 - 1e-6);
          expect(y).toBeLessThanOrEqual(84 + 1e-6);
        }
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe('a number as people type it', () => {
  it.each([
    ['6,5', 6.5],
    [' -3 ', -3],
    ['−3', -3],
    ['7.25', 7.25],
    ['', undefined],
    ['seven', undefined],
    ['1e9', undefined],
    ['12345678901', undefined],
    ['Infinity', undefined],
  ])('%j is %j', (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });
});
