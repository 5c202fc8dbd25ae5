import { describe, expect, it } from 'vitest';
import { matchOption } from '../../src/forms/matchOption.ts';

describe('[P9] an option is matched by its words or by what means the same, never by the nearest', () => {
  const modes = ['Office', 'Home Visit', 'Telephone', 'Video call', 'Other'];
  it.each([
    ['Office', 0],
    ['home visit', 1],
    ['Phone call', 2],
    ['  video-call ', 3],
    ['School', -1],
    ['Home', 1],
    ['Hom', -1],
    ['', -1],
  ])('%j', (wanted, at) => {
    expect(matchOption(wanted, modes)).toBe(at);
  });

  it('takes none of two that mean the same', () => {
    expect(matchOption('Phone', ['Phone call', 'Telephone'])).toBe(-1);
    expect(matchOption('Telephone', ['Phone call', 'Telephone'])).toBe(1);
  });

  it('takes none of two with the same words', () => {
    expect(matchOption('other', ['Other', 'OTHER'])).toBe(-1);
  });
});
