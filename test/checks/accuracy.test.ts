import { describe, expect, it } from 'vitest';
import { readCorpus } from './readCorpus.ts';
import { scoreCorpus } from './scoreCorpus.ts';

/** Floors a little under what was measured, so that a rule that makes things worse shows at once. */
describe.each([
  ['tuned', { precision: 0.975, recall: 0.94, clean: 0.005 }],
  ['held-out', { precision: 0.91, recall: 0.93, clean: 0.04 }],
])('[D96] accuracy on the %s sentences', (name, floor) => {
  const report = scoreCorpus(readCorpus(name));

  it('is precise, and misses little', () => {
    expect(report.all.precision).toBeGreaterThanOrEqual(floor.precision);
    expect(report.all.recall).toBeGreaterThanOrEqual(floor.recall);
  });

  it('leaves clean sentences alone', () => {
    expect(report.clean).toBeGreaterThan(100);
    expect(report.flagged / report.clean).toBeLessThanOrEqual(floor.clean);
  });

  it('[P10] flags nothing inside quotation marks and nothing in the suggested wordings', () => {
    expect(report.groups['clean-quotation']?.flagged).toBe(0);
    expect(report.groups['clean-suggested']?.flagged).toBe(0);
  });
});
