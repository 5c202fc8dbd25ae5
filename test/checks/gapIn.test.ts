import { describe, expect, it } from 'vitest';
import { gapIn } from '../../src/checks/gapIn.ts';

describe('the gap of a suggestion', () => {
  it.each([
    ['has not [task] since [date]', '[task]'],
    ['[what you saw]', '[what you saw]'],
    ['used', undefined],
    ['a ] b [', undefined],
    ['[]', undefined],
  ])('of %j is %j', (suggestion, gap) => {
    const found = gapIn(suggestion);
    expect(found && suggestion.slice(found.from, found.to)).toBe(gap);
  });
});
