import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { ReadAct } from '../../src/casefile/ReadAct.ts';
import { readActs } from '../../src/casefile/readActs.ts';
import { clockDoubts } from '../../src/ui/clockDoubts.ts';

const act = (device: string, at: string, note = ''): ReadAct => ({
  v: 1,
  act: 'opened',
  at,
  person: 'Sam',
  device,
  note,
  detail: '',
});

function read(written: unknown[]): ReadAct[] {
  const doc = new Y.Doc();
  doc.getArray('acts').push(written);
  return readActs(doc);
}

const notes = (acts: readonly ReadAct[]) => acts.map(({ note }) => note).join('');

describe('[S5] the order of the read log', () => {
  it('is the newest first, devices among one another by their clocks', () => {
    const [a, b, c] = ['2026-03-01T10:00Z', '2026-03-02T10:00Z', '2026-03-03T10:00Z'] as const;
    expect(notes(read([act('x', a, '1'), act('x', c, '3'), act('y', b, '2')]))).toBe('321');
  });

  it('a clock set back ten years changes nothing in what one device has done', () => {
    const acts = read([
      act('x', '2026-03-01T10:00:00.000Z', '1'),
      act('x', '2016-03-01T10:00:00.000Z', '2'),
      act('y', '2026-03-01T11:00:00.000Z', '3'),
      act('x', '2026-03-02T10:00:00.000Z', '4'),
    ]);
    expect(notes(acts)).toBe('4321');
    const doubts = clockDoubts(acts, Date.parse('2026-03-03T10:00:00Z'));
    expect(notes([...doubts])).toBe('2');
  });

  it('a time from the future is doubted, and one that is no time orders without a crash', () => {
    const acts = read([act('x', '2036-01-01T10:00:00.000Z', '1'), act('x', 'noon', '2'), { v: 2 }, 'noise']);
    expect(acts).toHaveLength(2);
    expect(notes([...clockDoubts(acts, Date.parse('2026-03-03T10:00:00Z'))])).toContain('1');
  });
});
