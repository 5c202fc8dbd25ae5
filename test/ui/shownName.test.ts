import { expect, it } from 'vitest';
import { shownName } from '../../src/ui/shownName.ts';

it.each([
  [{ name: 'Anna Rivera', pseudonym: 'Blue 7' }, 'Blue 7'],
  [{ name: 'Anna Rivera-Lopez' }, 'A. R. L.'],
  [{ name: 'élodie d’Arc 2', pseudonym: '' }, 'É. D.'],
  [{ name: '42' }, '–'],
])('[D12] a hidden name of %j is %j, and the name otherwise', (client, hidden) => {
  expect(shownName(client, true)).toBe(hidden);
  expect(shownName(client, false)).toBe(client.name);
});
