import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactGaps } from '../../src/casefile/contactGaps.ts';
import { daysApart } from '../../src/casefile/daysApart.ts';
import { isContact } from '../../src/casefile/isContact.ts';
import { gapWords } from '../../src/ui/gapWords.ts';
import { sinceWords } from '../../src/ui/sinceWords.ts';

const options = { allocated: '', today: '2026-06-01', longest: 30 };

describe('[D54][D144] gaps between contacts', () => {
  it('are longer than so many days, and say how long it is since the last one', () => {
    const { between, since } = contactGaps(['2026-03-03', '2026-04-14', '2026-05-14'], options);
    expect(between).toEqual([{ from: '2026-03-03', to: '2026-04-14', days: 42 }]);
    expect(since).toEqual({ from: '2026-05-14', to: '2026-06-01', days: 18 });
    expect(contactGaps(['2026-03-03', '2026-04-14'], { ...options, longest: 42 }).between).toEqual([]);
    expect(contactGaps(['2026-03-03', '2026-03-03'], { ...options, longest: 0 }).between).toEqual([]);
  });

  it('begin with the allocation where it comes before the first contact, and only then', () => {
    const allocated = '2026-01-01';
    expect(contactGaps(['2026-03-03'], { ...options, allocated }).between).toEqual([
      { from: allocated, to: '2026-03-03', days: 61, allocation: true },
    ]);
    expect(contactGaps(['2025-12-20', '2026-03-03'], { ...options, allocated }).between).toEqual([
      { from: '2025-12-20', to: '2026-03-03', days: 73 },
    ]);
    expect(contactGaps([], { ...options, allocated }).since).toMatchObject({ allocation: true, days: 151 });
    expect(contactGaps([], options)).toEqual({ between: [] });
    expect(contactGaps([], { ...options, allocated: '2027-01-01' })).toEqual({ between: [] });
  });

  it('know nothing of what is to come, nor of what is no date', () => {
    expect(contactGaps(['2026-05-30', '2026-09-01', '2026-99-99'], options)).toEqual({
      between: [],
      since: { from: '2026-05-30', to: '2026-06-01', days: 2 },
    });
  });

  it('with no shortest length add up to all days from the first to the last, whatever the days', () => {
    const day = fc
      .integer({ min: 0, max: 4000 })
      .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 60 }), (days) => {
        const sorted = days.sort();
        const { between, since } = contactGaps(sorted, { ...options, longest: 0 });
        const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
        expect(between.reduce((sum, gap) => sum + gap.days, 0)).toBe(daysApart(first, last));
        expect(since?.from).toBe(last);
      }),
    );
  });

  it('a missed appointment, a summary and an entry of another event are no contact', () => {
    for (const templateId of ['missed', 'summary', 'closing', 'discharge', 'chronology'])
      expect(isContact({ templateId })).toBe(false);
    expect(isContact({ templateId: 'chronology' }, 'Meeting')).toBe(true);
    expect(isContact({ templateId: 'chronology' }, 'Health')).toBe(false);
    expect(isContact({ templateId: 'progress' })).toBe(true);
    expect(isContact({ templateId: 'an-agency-s-own' })).toBe(true);
    expect(isContact({ templateId: 'addendum', amends: { note: 'x' } })).toBe(false);
  });

  it('are said in days, weeks or months, never longer than they were', () => {
    const gap = { from: '2026-03-03', to: '2026-04-14', days: 42 };
    expect(gapWords(gap, 'en-GB')).toBe('6 weeks without a contact: 3 March 2026 to 14 April 2026');
    expect(gapWords({ ...gap, days: 48, allocation: true }, 'en-GB')).toMatch(
      /^6 weeks from the allocation to the first contact: /,
    );
    expect(gapWords({ ...gap, days: 13 }, 'en-GB')).toMatch(/^13 days /);
    expect(gapWords({ ...gap, days: 200 }, 'en-GB')).toMatch(/^6 months /);
    expect(sinceWords({ ...gap, days: 0 }, 'en-GB')).toBe('The last contact was today');
    expect(sinceWords({ ...gap, days: 1 }, 'en-GB')).toBe('1 day since the last contact, 3 March 2026');
    expect(sinceWords({ ...gap, days: 42, allocation: true }, 'en-GB')).toBe(
      'No contact yet since the allocation, 6 weeks ago, 3 March 2026',
    );
  });
});
