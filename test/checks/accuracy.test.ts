import { describe, expect, it } from 'vitest';
import { readCorpus } from './readCorpus.ts';
import { scoreCorpus } from './scoreCorpus.ts';

/** Floors a little under what was measured, so that a rule that makes things worse shows at once. */
describe.each([
  ['tuned', { precision: 0.96, recall: 0.96, clean: 0.02, suggested: 1 }],
  ['held-out', { precision: 0.92, recall: 0.94, clean: 0.03, suggested: 0 }],
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

  it('[P10] flags nothing inside quotation marks and next to nothing in the suggested wordings', () => {
    expect(report.groups['clean-quotation']?.flagged).toBe(0);
    // "THC" in a suggested wording is an acronym all the same.
    expect(report.groups['clean-suggested']?.flagged).toBeLessThanOrEqual(floor.suggested);
  });
});

describe('[D96] accuracy on sentences that no rule was changed for', () => {
  it.each([
    ['unseen', { precision: 0.87, recall: 0.86, clean: 0.07 }],
    ['blind', { precision: 0.93, recall: 0.82, clean: 0.04 }],
    ['aside6', { precision: 0.87, recall: 0.95, clean: 0.14 }],
    ['blind2', { precision: 0.94, recall: 0.87, clean: 0.02 }],
  ])('is measured on the %s part, whose lines are not looked at', (name, floor) => {
    const { all, clean, flagged } = scoreCorpus(readCorpus(name));
    expect(all.precision).toBeGreaterThanOrEqual(floor.precision);
    expect(all.recall).toBeGreaterThanOrEqual(floor.recall);
    expect(flagged / clean).toBeLessThanOrEqual(floor.clean);
  });
});
