import { describe, expect, it } from 'vitest';
import { caseFormProblems } from '../../src/ui/caseFormProblems.ts';
import { formatAge } from '../../src/ui/formatAge.ts';
import { formatDay } from '../../src/ui/formatDay.ts';
import { formatTime } from '../../src/ui/formatTime.ts';
import { groupDigits } from '../../src/ui/groupDigits.ts';
import { passphraseProblem } from '../../src/ui/passphraseProblem.ts';
import { pickThree } from '../../src/ui/pickThree.ts';
import { rateStrength } from '../../src/ui/rateStrength.ts';
import { shownValue } from '../../src/ui/shownValue.ts';

const now = new Date('2026-11-21T09:00').getTime();

describe('words on the screen', () => {
  it.each([
    ['2026-11-21', 'Today'],
    ['2026-11-20', 'Yesterday'],
    ['2026-11-19', 'Thu 19 November'],
    ['2025-11-21', 'Fri, 21 November 2025'],
    ['2026-11-22', 'Sun 22 November'],
    ['', 'No date'],
  ])('the day %j is %j', (iso, words) => {
    expect(formatDay(iso, 'en-GB', now).replace(/^(\w+),? (\d+ \w+)$/, '$1 $2')).toBe(words);
  });

  it.each([
    [0, 'now'],
    [2400, '2 s ago'],
    [59_999, '59 s ago'],
    [60_000, '1 min ago'],
    [7_200_000, '2 h ago'],
    [-5000, 'now'],
  ])('%i ms ago is %j', (ms, words) => {
    expect(formatAge(ms)).toBe(words);
  });

  it('times follow the locale, and what is no time is nothing', () => {
    expect(formatTime('14:30', 'en-US').replace(/\s/, ' ')).toBe('2:30 PM');
    expect(formatTime('14:30', 'en-GB')).toBe('14:30');
    expect(formatTime('', 'en-GB')).toBe('');
  });

  it('[S17] the number stands in groups that an eye can compare', () => {
    expect(groupDigits('482913')).toBe('482 913');
    expect(groupDigits('4829137')).toBe('482 913 7');
  });

  it('values are shown as people read them', () => {
    expect(shownValue('yes', 'yes-no', 'en-GB')).toBe('Yes');
    expect(shownValue('2026-03-12', 'date', 'en-GB')).toBe('12 March 2026');
    expect(shownValue('a\nb', 'choices', 'en-GB')).toBe('a, b');
  });
});

describe('the passphrase', () => {
  it.each(['twelve chars', 'ab cd ef gh', 'ab-cd-ef-gh', '𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳'])('%j will do', (passphrase) => {
    expect(passphraseProblem(passphrase)).toBeUndefined();
  });

  it.each(['', '            ', 'elevenchars', 'a b c d', 'ab cd ef', '𝒳𝒳𝒳𝒳𝒳𝒳'])(
    '%j will not',
    (passphrase) => {
      expect(passphraseProblem(passphrase)).toBeDefined();
    },
  );

  it('is rated by how long it would stand, the own name counting for nothing', () => {
    expect(rateStrength('password1234', []).score).toBe(0);
    expect(rateStrength('four quiet river stones', []).score).toBe(4);
    expect(rateStrength('SamuelOkafor', ['SamuelOkafor']).score).toBeLessThan(
      rateStrength('SamuelOkafor', []).score,
    );
  });
});

describe('[P11] the words that are asked back', () => {
  it('are three different ones, in order, and every one can be asked', () => {
    const asked = new Set<number>();
    let seed = 1;
    const random = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    for (let round = 0; round < 200; round += 1) {
      const three = pickThree(12, random);
      expect(new Set(three).size).toBe(3);
      expect(three).toEqual([...three].sort((a, b) => a - b));
      for (const place of three) asked.add(place);
    }
    expect([...asked].sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index));
  });
});

describe('the case form', () => {
  const form = { name: 'Anna', caseNumber: '', pseudonym: '', born: '', allocated: '', practice: false };

  it('says what is wrong, at the field it is wrong in', () => {
    expect(caseFormProblems(form)).toEqual({});
    expect(Object.keys(caseFormProblems({ ...form, name: '  ', born: '12.3.1980' }))).toEqual([
      'case-name',
      'case-born',
    ]);
  });
});
