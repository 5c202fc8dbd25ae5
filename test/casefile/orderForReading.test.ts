import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderForReading } from '../../src/casefile/orderForReading.ts';

const note = (id: string, date: string, amends?: string, created = `${date}T09:00:00Z`) => ({
  id,
  date,
  start: '',
  created,
  ...(amends === undefined ? {} : { amends: { note: amends } }),
});
const ids = (notes: { id: string }[]) => notes.map(({ id }) => id);

it('[P8] reads from the oldest event on, with what was added beneath its note', () => {
  const notes = [
    note('later', '2026-03-09'),
    note('second', '2026-03-20', 'first', '2026-03-20T09:00:00Z'),
    note('to the addendum', '2026-03-21', 'second'),
    note('addendum', '2026-03-18', 'first', '2026-03-18T09:00:00Z'),
    note('first', '2026-03-02'),
  ];
  expect(ids(orderForReading(notes))).toEqual(['first', 'addendum', 'second', 'to the addendum', 'later']);
});

it('what was added to a note that is not among them stands for itself; two that name each other are there', () => {
  expect(ids(orderForReading([note('b', '2026-03-09', 'gone'), note('a', '2026-03-02')]))).toEqual([
    'a',
    'b',
  ]);
  expect(ids(orderForReading([note('a', '2026-03-02', 'b'), note('b', '2026-03-02', 'a')])).sort()).toEqual([
    'a',
    'b',
  ]);
});

it('leaves none out and doubles none, whatever is beneath what', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'gone');
  const any = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), above: fc.option(id) }),
    {
      selector: (one) => one.id,
    },
  );
  fc.assert(
    fc.property(any, (made) => {
      const notes = made.map(({ id, above }) => note(id, '2026-03-02', above ?? undefined));
      expect(ids(orderForReading(notes)).sort()).toEqual(ids(notes).sort());
    }),
  );
});
