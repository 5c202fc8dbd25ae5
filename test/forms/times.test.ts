import { describe, expect, it } from 'vitest';
import { formatTime } from '../../src/forms/formatTime.ts';
import { parseTime } from '../../src/forms/parseTime.ts';

describe('times', () => {
  it.each([
    ['hh:mm AM/PM', '02:05 PM'],
    ['--:-- am', '2:05 pm'],
    ['For example, 9:30am', '2:05pm'],
    ['hh:mm', '14:05'],
    ['24-hour clock, for example 09:30', '14:05'],
    ['', '14:05'],
  ])('are written as %j asks', (example, written) => {
    expect(formatTime('14:05', example)).toBe(written);
  });

  it('are read in either clock', () => {
    expect(['2:05 PM', '14.05', '2.05pm', '14:05:00', '02:05 p.m.'].map(parseTime)).toEqual(
      Array(5).fill('14:05'),
    );
    expect(['12:00 AM', '12:30 pm'].map(parseTime)).toEqual(['00:00', '12:30']);
    expect(['25:00', '14', '13:00 PM', 'noon', ''].map(parseTime)).toEqual(Array(5).fill(undefined));
  });
});
