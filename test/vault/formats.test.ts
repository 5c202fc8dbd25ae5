import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Bytes } from '../../src/bytes/Bytes.ts';
import { fromBase64url } from '../../src/bytes/base64url.ts';
import type { CompartmentId, DeviceId, DocumentId } from '../../src/bytes/Ids.ts';
import { toUtf8 } from '../../src/bytes/utf8.ts';
import { sectionText } from '../../src/casefile/sectionText.ts';
import type { LogRow } from '../../src/storage/LogStore.ts';
import { MemoryLogStore } from '../../src/storage/MemoryLogStore.ts';
import { compactDocument } from '../../src/sync/compactDocument.ts';
import { sealCache } from '../../src/sync/sealCache.ts';
import { sameContent } from '../../src/vault/sameContent.ts';
import { openVault, passphrase, type TestVault, testVault } from './testVault.ts';

interface Stored {
  passphrase: string;
  words: string[];
  caseId: string;
  note: DocumentId;
  section: string;
  record: { device: DeviceId };
  rows: (Omit<LogRow, 'bytes'> & { bytes: string })[];
}

/** What each stored vault says: written down when it was made, and never changed. */
const formats = [
  {
    file: 'v1.json',
    name: 'Zoë Fixture',
    headline: 'Visit about the letter',
    text: 'met me at the door. We went through the letter of 4 March. Next visit on 19 March.',
  },
];

async function stored(file: string): Promise<TestVault & { stored: Stored }> {
  const path = resolve(import.meta.dirname, '../fixtures/vaults', file);
  const read: Stored = JSON.parse(readFileSync(path, 'utf8'));
  const { parts } = await testVault();
  await parts.log.append(
    read.rows.map((row) => ({ ...row, bytes: fromBase64url(row.bytes) as LogRow['bytes'] })),
  );
  await parts.records.put('device', read.record);
  return { ...(await testVault(parts)), stored: read };
}

describe.each(formats)(
  '[P11] a vault of an older format opens for ever: $file',
  ({ file, name, headline, text }) => {
    it('by passphrase: it reads, writes, is compacted, and opens again', async () => {
      const { vault, parts, stored: known } = await stored(file);
      expect(await vault.unlock(known.passphrase)).toBe(true);
      await vi.waitFor(() => expect(vault.notes.value).toHaveLength(1));
      expect(vault.cases.value).toMatchObject([{ id: known.caseId, name }]);
      expect(vault.notes.value).toMatchObject([{ id: known.note, headline }]);
      const note = await vault.openNote(known.note);
      const section = sectionText(note.doc, known.section);
      expect(section.toString()).toBe(text);
      section.insert(section.length, ' Added later.');
      await note.flush();
      await note.close();
      const main = known.rows.find((row) => row.document === known.note)?.compartment as CompartmentId;
      if (vault.replica === undefined) throw new Error('it is not open');
      expect(await compactDocument(vault.replica, main, known.note, sameContent)).toBe(true);
      await vault.lock();

      const { vault: again } = await testVault(parts);
      expect(await again.unlock(known.passphrase)).toBe(true);
      await vi.waitFor(() => expect(again.notes.value).toHaveLength(1));
      const opened = await again.openNote(known.note);
      expect(sectionText(opened.doc, known.section).toString()).toBe(`${text} Added later.`);
      expect(again.problems.value).toEqual([]);
    });

    it('by its recovery words', async () => {
      const { vault, stored: known } = await stored(file);
      expect(await vault.unlockWithWords(known.words, 'a new and longer passphrase')).toEqual({ ok: true });
      await vi.waitFor(() => expect(vault.cases.value).toMatchObject([{ name }]));
      await vault.lock();
      expect(await vault.unlock('a new and longer passphrase')).toBe(true);
    });
  },
);

const form = {
  name: 'Rosa Delgado',
  caseNumber: '',
  pseudonym: '',
  born: '',
  allocated: '',
  practice: false,
};

/** A vault with one note of many entries, unlocked; its log is what a newer version then writes to. */
async function withNote(): Promise<TestVault & { note: DocumentId; main: CompartmentId; device: DeviceId }> {
  const opened = await openVault();
  const { vault, parts } = opened;
  const note = (await vault.createNote(await vault.createCase(form), 'progress')) as DocumentId;
  const document = await vault.openNote(note);
  for (let i = 0; i < 20; i += 1) {
    sectionText(document.doc, 'focus').insert(0, `${i} `);
    await document.flush();
  }
  const rows = await parts.log.page(undefined, 1000);
  const row = rows.findLast((candidate) => candidate.document === note);
  if (row === undefined) throw new Error('there is no such row');
  return { ...opened, note, main: row.compartment, device: row.device };
}

/** The same log as another version left it. */
async function changed({ vault, parts }: TestVault, change: (row: LogRow) => LogRow): Promise<TestVault> {
  await vault.lock();
  const log = new MemoryLogStore();
  await log.append((await parts.log.page(undefined, 1000)).map(change));
  const again = await testVault({ ...parts, log });
  await again.vault.unlock(passphrase);
  return again;
}

describe('what a newer version wrote is left alone, and said', () => {
  it.each([
    [
      'an entry',
      (row: LogRow): LogRow => ({
        ...row,
        bytes: Uint8Array.from([2, ...row.bytes.slice(1)]) as LogRow['bytes'],
      }),
    ],
    ['a row of the log', (row: LogRow): LogRow => ({ ...row, v: 2 }) as unknown as LogRow],
  ])('%s: everything else opens, and nothing is compacted over it', async (_, toNewer) => {
    const before = await withNote();
    const newest = (await before.parts.log.head(before.main, before.device))?.sequence;
    const isIt = (row: LogRow) => row.compartment === before.main && row.document === before.note;
    let last = 0;
    for (const row of await before.parts.log.page(undefined, 1000)) if (isIt(row)) last = row.sequence;
    expect(newest).toBeGreaterThan(0);
    const { vault, parts } = await changed(before, (row) =>
      isIt(row) && row.sequence === last ? toNewer(row) : row,
    );
    await vi.waitFor(() => expect(vault.problems.value).toHaveLength(1));
    expect(vault.problems.value[0]?.detail).toContain('A newer version of Casewright wrote it');
    if (vault.replica === undefined) throw new Error('it is not open');
    expect(await compactDocument(vault.replica, before.main, before.note, sameContent)).toBe(false);
    const note = await vault.openNote(before.note);
    sectionText(note.doc, 'focus').insert(0, 'Still writable. ');
    await note.flush();
    const [row] = await parts.log.readRange(before.main, before.device, [last, last]);
    expect(row).toEqual(toNewer({ ...row, v: 1 } as LogRow));
    await vault.lock();
    expect((await parts.log.readRange(before.main, before.device, [last, last]))[0]).toEqual(row);
  });

  it('a cache: it is not believed, and not written over', async () => {
    const before = await withNote();
    const { vault, parts, main, note } = before;
    await vault.lock();
    const rows = [...(await parts.caches.all('list')), ...(await parts.caches.all('covers'))];
    expect(rows.length).toBeGreaterThan(1);
    const newer = rows.map((row) => ({ ...row, v: 2, bytes: row.bytes.slice(7) }) as unknown as typeof row);
    await parts.caches.put(newer);
    const { vault: again } = await testVault(parts);
    await again.unlock(passphrase);
    await vi.waitFor(() => expect(again.notes.value).toHaveLength(1));
    const opened = await again.openNote(note);
    sectionText(opened.doc, 'focus').insert(0, 'After. ');
    await opened.flush();
    await again.lock();
    const kept = [...(await parts.caches.all('list')), ...(await parts.caches.all('covers'))];
    expect(kept.filter(({ compartment }) => compartment === main)).toEqual(
      newer.filter(({ compartment }) => compartment === main),
    );
  });

  it('a sealed list inside a cache of this version: it is not believed, and is made anew from the log', async () => {
    const { vault, parts, main } = await withNote();
    const { replica } = vault;
    const keys = (replica as unknown as { known: Map<CompartmentId, { keys: Map<never, never> }> }).known;
    const [epoch, key] = [...(keys.get(main)?.keys ?? [])].at(-1) ?? [];
    if (epoch === undefined || key === undefined) throw new Error('there is no key');
    await vault.lock();
    const lie = { v: 2, form: { name: 'Not Rosa' }, notes: 'in another shape' };
    const bytes = toUtf8(JSON.stringify(lie)) as Bytes;
    await parts.caches.put([await sealCache(main, 'list', bytes, epoch, key)]);
    const { vault: again } = await testVault(parts);
    await again.unlock(passphrase);
    await vi.waitFor(() => expect(again.notes.value).toHaveLength(1));
    expect(again.cases.value).toMatchObject([{ name: 'Rosa Delgado' }]);
    expect(again.problems.value).toEqual([]);
  });
});
