import { expect, it, vi } from 'vitest';
import type { CompartmentId } from '../../src/bytes/Ids.ts';
import { SearchService } from '../../src/vault/SearchService.ts';
import { query } from '../search/searchNotes.ts';
import { TwinParts, TwinSource } from './searchTwins.ts';

const c1 = 'c1' as CompartmentId;

function setup() {
  const source = new TwinSource();
  source.write('c1', 'n1', 'the boiler is cold', 's1');
  source.write('c1', 'n2', 'the rent is paid', 's1');
  source.write('c2', 'n3', 'the boiler is warm', 's1');
  source.tell();
  return source;
}

function begin(source: TwinSource) {
  const parts = new TwinParts();
  const search = new SearchService(parts);
  search.start(source);
  const ids = async (text: string) =>
    (await search.find(query(text)))?.hits.map(({ noteId }) => noteId).sort();
  const ready = () => vi.waitFor(() => expect(search.progress.value.at).toBe('ready'));
  return { parts, search, ids, ready };
}

/** A search that has been ready, and has sealed what it knows. */
async function sealed(source: TwinSource) {
  const opened = begin(source);
  await opened.ready();
  opened.parts.pass();
  await vi.waitFor(() => expect([...source.caches.keys()].sort()).toEqual([...source.notes.keys()].sort()));
  source.wasRead.length = 0;
  return opened;
}

it('reads every note once, finds in all of them, and names their case files', async () => {
  const source = setup();
  const { ids, ready, search } = begin(source);
  await ready();
  expect(await ids('boiler')).toEqual(['n1', 'n3']);
  expect((await search.find(query('rent')))?.hits[0]?.caseId).toBe('case-c1');
  expect(await ids('person c2')).toEqual(['n3']);
  expect(source.wasRead).toEqual(['n1', 'n2', 'n3']);
});

it('says how far it is while it builds, answers with what there is, and lets typing go first', async () => {
  const source = new TwinSource();
  for (let at = 0; at < 40; at += 1) source.write('c1', `n${at}`, `boiler ${at}`, 's1');
  source.tell();
  const { search, parts, ready } = begin(source);
  const seen: unknown[] = [];
  const totals: (number | undefined)[] = [];
  search.progress.subscribe(() => {
    seen.push(search.progress.value);
    void search.find(query('boiler')).then((answer) => totals.push(answer?.total));
  });
  await ready();
  expect(seen).toContainEqual({ at: 'building', done: 0, total: 40 });
  expect(seen).toContainEqual({ at: 'building', done: 20, total: 40 });
  await vi.waitFor(() => expect(totals).toContain(40));
  expect(totals.some((total) => total !== undefined && total > 0 && total < 40)).toBe(true);
  expect(parts.pauses).toBeGreaterThanOrEqual(15);
});

it('[S12] reads nothing that its sealed segments have, and only what changed since', async () => {
  const source = setup();
  const first = await sealed(source);
  first.search.stop();
  source.write('c1', 'n2', 'the rent is late', 's2');
  source.tell();
  const { ids, ready } = begin(source);
  await ready();
  expect(source.wasRead).toEqual(['n2']);
  expect(await ids('late')).toEqual(['n2']);
  expect(await ids('paid')).toEqual([]);
  expect(await ids('boiler')).toEqual(['n1', 'n3']);
});

it('[S12] builds a damaged segment anew, and seals it again', async () => {
  const source = setup();
  (await sealed(source)).search.stop();
  const good = source.caches.get(c1);
  for (const bad of [new Uint8Array([1, 2, 3]), new Uint8Array([9]), new Uint8Array()]) {
    source.caches.set(c1, bad);
    source.wasRead.length = 0;
    const { ids, ready, parts, search } = begin(source);
    await ready();
    expect(source.wasRead).toEqual(['n1', 'n2']);
    expect(await ids('boiler')).toEqual(['n1', 'n3']);
    parts.pass();
    await vi.waitFor(() => expect(source.caches.get(c1)).toEqual(good));
    search.stop();
  }
});

it('takes up a change, a new note and one that went away, and seals that once', async () => {
  const source = setup();
  const { ids, parts } = await sealed(source);
  const seal = vi.spyOn(source, 'sealCache');
  source.write('c1', 'n1', 'the stairs', 's2');
  source.write('c1', 'n4', 'the boiler again', 's1');
  source.notes.get(c1)?.delete('n2' as never);
  source.tell();
  // Not at once: somebody may be typing.
  expect(source.wasRead).toEqual([]);
  parts.pass();
  await vi.waitFor(async () => expect(await ids('boiler')).toEqual(['n3', 'n4']));
  expect([await ids('rent'), await ids('stairs')]).toEqual([[], ['n1']]);
  await vi.waitFor(() => expect(parts.waiting).toBe(1));
  parts.pass();
  await vi.waitFor(() => expect(seal).toHaveBeenCalledTimes(1));
  expect(seal.mock.calls[0]?.[0]).toBe('c1');
});

it('takes up a new name of a case file', async () => {
  const source = setup();
  const { ids, parts } = await sealed(source);
  source.facts.set(c1, { id: 'case-c1', name: 'Anna Rivera', caseNumber: 'CW-1042', pseudonym: '' });
  source.tell();
  parts.pass();
  await vi.waitFor(async () => expect(await ids('rivera')).toEqual(['n1', 'n2']));
  expect(await ids('c1')).toEqual([]);
});

it('[S5] an erased case file is found no more, and nothing of it is sealed again', async () => {
  const source = setup();
  const { ids, parts } = await sealed(source);
  // Changed and due to be sealed when it is erased.
  source.write('c1', 'n1', 'the boiler again', 's2');
  source.tell();
  parts.pass();
  await vi.waitFor(() => expect(parts.waiting).toBe(1));
  source.erase('c1');
  source.tell();
  parts.pass();
  await vi.waitFor(async () => expect(await ids('boiler')).toEqual(['n3']));
  parts.pass();
  expect(await ids('rent person')).toEqual(['n3']);
  expect(source.caches.has(c1)).toBe(false);
});

it('[S5] a segment that was left behind by an erased case file is not found in', async () => {
  const source = setup();
  (await sealed(source)).search.stop();
  const left = source.caches.get(c1);
  source.erase('c1');
  if (left) source.caches.set(c1, left);
  source.tell();
  const { ids, ready } = begin(source);
  await ready();
  expect(await ids('boiler')).toEqual(['n3']);
});

it('[P1] after stopping there is no worker, no answer, and nothing more is read or sealed', async () => {
  const source = setup();
  const { search, parts, ids } = await sealed(source);
  const open = search.find(query('boiler'));
  search.stop();
  expect(await open).toBeUndefined();
  expect(await ids('boiler')).toBeUndefined();
  expect(parts.workers.map(({ ended }) => ended)).toEqual([true]);
  expect(search.progress.value).toEqual({ at: 'off' });
  source.caches.clear();
  source.write('c1', 'n1', 'changed', 's9');
  source.tell();
  parts.pass();
  expect(parts.waiting).toBe(0);
  expect([source.wasRead, source.caches.size]).toEqual([[], 0]);
});

it('a worker that fails is said, and the search can be begun again', async () => {
  const source = setup();
  const { search, parts, ids, ready } = begin(source);
  await ready();
  parts.workers[0]?.onerror?.();
  expect(search.progress.value).toEqual({ at: 'failed' });
  expect(await ids('boiler')).toBeUndefined();
  search.restart();
  await ready();
  expect(await ids('boiler')).toEqual(['n1', 'n3']);
});

it('waits for the lists, and a note that can’t be read stands in nobody’s way', async () => {
  const source = setup();
  const stamps = source.stamps.value;
  source.stamps.set(undefined);
  const { ids, ready, parts } = begin(source);
  const read = source.read.bind(source);
  source.read = (compartment, id) =>
    id === 'n1' ? Promise.reject(new Error('damaged')) : read(compartment, id);
  source.stamps.set(stamps);
  parts.pass();
  await ready();
  expect(await ids('boiler')).toEqual(['n3']);

  // The disk is well again: nobody has to change the note, or to unlock anew.
  source.read = read;
  parts.pass();
  parts.pass();
  await ready();
  await expect.poll(() => ids('boiler')).toEqual(['n1', 'n3']);
});
