import { describe, expect, it } from 'vitest';
import type { DeviceId, DocumentId } from '../../src/bytes/Ids.ts';
import { toUtf8 } from '../../src/bytes/utf8.ts';
import { newTask } from '../../src/casefile/newTask.ts';
import { type ListCache, listCacheBytes, parseListCache } from '../../src/vault/listCache.ts';
import type { NoteItem } from '../../src/vault/VaultApi.ts';

const item: NoteItem = {
  id: 'n'.repeat(22),
  caseId: 'c'.repeat(22),
  templateId: 'narrative',
  templateTitle: 'Progress note',
  date: '2026-03-12',
  start: '10:00',
  headline: '',
  excerpt: 'Rosa said “not today”.',
  created: '2026-03-12T10:00:00.000Z',
  words: 4,
};
const signed: NoteItem = {
  ...item,
  id: 's'.repeat(22),
  signed: '2026-03-13T09:00:00.000Z',
  amends: { note: item.id, kind: 'addendum' } as NonNullable<NoteItem['amends']>,
};
const cache: ListCache = {
  seen: new Map([['d'.repeat(22) as DeviceId, [[1, 9]]]]),
  form: {
    name: 'Rosa',
    caseNumber: 'C-1',
    pseudonym: '',
    born: '',
    allocated: '',
    practice: false,
    interpreter: true,
    tags: ['housing'],
  },
  hold: '',
  notes: new Map([item, signed].map((one) => [one.id as DocumentId, { stamp: `of ${one.id}`, item: one }])),
  tasks: [newTask('Ring the landlord', { date: '2026-03-14' }, new Date(0))],
};

describe('the kept list of a case file', () => {
  it('[S12] reads back equal, with what only some notes have', () => {
    expect(parseListCache(listCacheBytes(cache))).toEqual(cache);
  });

  it('with a row of another shape, or a field more or fewer, is none: the log is read instead', () => {
    const stored = JSON.parse(new TextDecoder().decode(listCacheBytes(cache)));
    for (const row of [null, 'row', [], {}, stored.notes[0].slice(1), [...stored.notes[0], '']]) {
      expect(parseListCache(toUtf8(JSON.stringify({ ...stored, notes: [row] })))).toBeUndefined();
    }
    expect(parseListCache(toUtf8(JSON.stringify({ ...stored, tasks: [1] })))).toBeUndefined();
  });

  it('of an older version is none, and so is one with a task that is none', () => {
    const stored = JSON.parse(new TextDecoder().decode(listCacheBytes(cache)));
    const { tasks: _, ...older } = { ...stored, v: 2 };
    expect(parseListCache(toUtf8(JSON.stringify(older)))).toBeUndefined();
    for (const task of [null, 'task', { id: 'a' }, { what: 'no id' }])
      expect(parseListCache(toUtf8(JSON.stringify({ ...stored, tasks: [task] })))).toBeUndefined();
  });
});
