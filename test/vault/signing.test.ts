import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Bytes } from '../../src/bytes/Bytes.ts';
import type { CompartmentId, DocumentId } from '../../src/bytes/Ids.ts';
import { toUtf8 } from '../../src/bytes/utf8.ts';
import { missingParts } from '../../src/casefile/missingParts.ts';
import { readNote } from '../../src/casefile/readNote.ts';
import { readSigned } from '../../src/casefile/readSigned.ts';
import { sectionText } from '../../src/casefile/sectionText.ts';
import { writeSigned } from '../../src/casefile/writeSigned.ts';
import { parseEntry } from '../../src/crypto/entryBytes.ts';
import { builtInTemplates } from '../../src/kit/builtInTemplates.ts';
import type { LogRow } from '../../src/storage/LogStore.ts';
import { MemoryLogStore } from '../../src/storage/MemoryLogStore.ts';
import { searchNote } from '../../src/vault/searchNote.ts';
import { searchSourceOf } from '../../src/vault/searchSourceOf.ts';
import { shownNote } from '../../src/vault/shownNote.ts';
import type { Vault } from '../../src/vault/Vault.ts';
import type { OpenNote } from '../../src/vault/VaultApi.ts';
import { pair, twoDevices, until } from '../sync/twoDevices.ts';
import { backup, emptyDevice, form, withBackups } from './backup/testBackups.ts';
import { openVault, passphrase, type TestVault, testVault } from './testVault.ts';

/** Writes something into each needed part, and this into the first. */
async function complete(note: OpenNote, text: string): Promise<void> {
  for (const { key, kind } of note.template.sections) {
    if (kind === 'text' || kind === 'multiline') sectionText(note.doc, key).insert(0, 'Said and done. ');
    else note.setValue(key, 'N/A');
  }
  sectionText(note.doc, 'observed').insert(0, text);
  note.setHead({ headline: 'Visit about the boiler' });
  await note.flush();
}

const text = 'At 10:15 the boiler was cold. ';

/** A vault with a signed note, which is open. */
async function signed(): Promise<
  TestVault & { caseId: string; noteId: string; note: OpenNote; main: CompartmentId }
> {
  const at = await openVault();
  const caseId = await at.vault.createCase(form);
  const noteId = await at.vault.createNote(caseId, 'progress');
  const note = await at.vault.openNote(noteId);
  await complete(note, text);
  await at.vault.signNote(noteId);
  return { ...at, caseId, noteId, note, main: at.vault.compartmentOf(noteId) as CompartmentId };
}

const observed = (note: OpenNote) => shownNote(note)?.sections.observed ?? '';

async function reopened({ parts }: Pick<TestVault, 'parts'>): Promise<Vault> {
  const { vault } = await testVault(parts);
  await vault.unlock(passphrase);
  await until(() => vault.notes.value !== undefined && vault.notes.value.length > 0);
  return vault;
}

describe('[P8][S11] a signed note', () => {
  it('says from then on what was signed, with its times, its device and its hash', async () => {
    const { vault, note, noteId } = await signed();
    const { signature } = note.signing.value;
    expect(signature).toMatchObject({ by: 'Sam Okafor', deviceName: 'Test browser', note: { session: 1 } });
    expect(signature?.hash).toMatch(/^[\w-]{43}$/);
    expect(signature?.at).toBe(new Date('2026-03-12T14:30:00').toISOString());
    expect(vault.notes.value).toMatchObject([{ id: noteId, signed: signature?.at }]);
    await expect(vault.signNote(noteId)).rejects.toThrow('signed already');
    expect((await vault.readActs(note.caseId)).map(({ act }) => act)).toContain('signed');
  });

  it('is not changed by what is written into its document, which is kept', async () => {
    const at = await signed();
    sectionText(at.note.doc, 'observed').insert(0, 'Never said. ');
    at.note.setHead({ headline: 'Another' });
    await at.note.flush();
    expect(observed(at.note)).toMatch(/^At 10:15/);
    expect((await at.vault.readNote(at.noteId))?.sections.observed).toMatch(/^At 10:15/);
    await at.vault.lock();
    const vault = await reopened(at);
    const note = await vault.openNote(at.noteId);
    expect(observed(note)).toMatch(/^At 10:15/);
    expect(shownNote(note)?.head.headline).toBe('Visit about the boiler');
    expect(readNote(note.doc)?.sections.observed).toMatch(/^Never said/);
    expect(vault.notes.value?.[0]?.excerpt).not.toContain('Never');
  });

  it('is given to the search as it was signed, without what came after', async () => {
    const at = await signed();
    sectionText(at.note.doc, 'observed').insert(0, 'Xylophone. ');
    await at.note.flush();
    await at.vault.lock();
    const vault = await reopened(at);
    if (vault.opened === undefined) throw new Error('it is not open');
    const read = await searchSourceOf(vault.opened).read(at.main, at.noteId as DocumentId);
    const indexed = JSON.stringify(read && searchNote(at.noteId, '', read));
    expect(indexed).toContain('boiler');
    expect(indexed).not.toContain('Xylophone');
  });

  it('can’t be signed while a needed part is empty [D49]', async () => {
    const { vault } = await openVault();
    const caseId = await vault.createCase(form);
    for (const { id, sections } of builtInTemplates) {
      const noteId = await vault.createNote(caseId, id);
      const note = await vault.openNote(noteId);
      const needed = sections.filter(({ mustHave }) => mustHave);
      const read = readNote(note.doc);
      expect(read && missingParts(read).map(({ key }) => key)).toEqual(needed.map(({ key }) => key));
      if (needed[0])
        await expect(vault.signNote(noteId)).rejects.toThrow(`“${needed[0].label}” is still empty`);
      expect(note.signing.value.signature).toBeUndefined();
      await note.close();
    }
  });

  it('[S10] keeps its signature when its document is compacted', async () => {
    const at = await signed();
    for (let i = 0; i < 20; i += 1) {
      sectionText(at.note.doc, 'observed').insert(0, 'later ');
      await at.note.flush();
    }
    await at.note.close();
    await at.vault.compact(1);
    const kinds = (await at.parts.log.readDocument(at.main, at.noteId as DocumentId)).map((row) => {
      const entry = parseEntry(row.bytes);
      return typeof entry === 'string' ? entry : entry.kind;
    });
    expect(kinds.sort()).toEqual(['snapshot', 'statement']);
    expect(observed(await at.vault.openNote(at.noteId))).toMatch(/^At 10:15/);
  });

  it('is signed still in a backup that is restored on an empty machine', async () => {
    const at = await signed();
    const file = await backup(withBackups(at));
    const other = await emptyDevice();
    const outcome = await other.backups.restore(file, { passphrase }, 'another long passphrase');
    expect(outcome.ok).toBe(true);
    await until(() => other.vault.notes.value?.some(({ signed: when }) => when !== undefined) === true);
    const note = await other.vault.openNote(at.noteId);
    expect(note.signing.value.signature).toEqual(at.note.signing.value.signature);
  });

  it('[S5] goes whole when its case file is erased', async () => {
    const at = await signed();
    await at.vault.eraseCase(at.caseId);
    expect(await at.parts.log.readDocument(at.main, at.noteId as DocumentId)).toEqual([]);
  });

  it('spoilt on the disk, is said to be, and nothing can be written into it', async () => {
    const at = await signed();
    await at.vault.lock();
    const log = new MemoryLogStore();
    await log.append(
      (await at.parts.log.page(undefined, 1000)).map((row) => {
        const entry = parseEntry(row.bytes);
        if (row.document !== at.noteId || typeof entry === 'string' || entry.kind !== 'statement') return row;
        const bytes = row.bytes.slice() as LogRow['bytes'];
        bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
        return { ...row, bytes };
      }),
    );
    const vault = await reopened({ parts: { ...at.parts, log } });
    const note = await vault.openNote(at.noteId);
    expect(note.signing.value).toMatchObject({ unread: 'damaged' });
    note.setHead({ headline: 'Changed' });
    expect(note.head.value.headline).toBe('Visit about the boiler');
    await vi.waitFor(() => expect(vault.problems.value).toHaveLength(1));
    await expect(vault.signNote(at.noteId)).rejects.toThrow('could not be read');
  });

  it('taken off the disk, leaves a gap that is said', async () => {
    const at = await signed();
    await at.vault.lock();
    const log = new MemoryLogStore();
    await log.append(
      (await at.parts.log.page(undefined, 1000)).filter((row) => {
        const entry = parseEntry(row.bytes);
        return row.document !== at.noteId || typeof entry === 'string' || entry.kind !== 'statement';
      }),
    );
    const vault = await reopened({ parts: { ...at.parts, log } });
    await vi.waitFor(() =>
      expect(vault.problems.value).toMatchObject([{ detail: expect.stringContaining('taken') }]),
    );
  });

  it('of a newer format can only be read', async () => {
    const at = await openVault();
    const noteId = await at.vault.createNote(await at.vault.createCase(form), 'progress');
    const note = await at.vault.openNote(noteId);
    await complete(note, text);
    const main = at.vault.compartmentOf(noteId) as CompartmentId;
    const newer = toUtf8(JSON.stringify({ v: 2, type: 'signed', more: 'than this version knows' }));
    await at.vault.replica?.append(main, noteId as DocumentId, 'statement', newer);
    await until(() => note.signing.value.unread === 'newer');
    note.setHead({ headline: 'Changed' });
    expect(note.head.value.headline).toBe('Visit about the boiler');
    await expect(at.vault.signNote(noteId)).rejects.toThrow('signed already');
    await note.close();
    expect((await at.vault.openNote(noteId)).signing.value.unread).toBe('newer');
  });
});

describe('[P4][S11] two devices', () => {
  it('that sign at once agree on which signature counts, and keep both', async () => {
    const both = await twoDevices();
    const noteId = await both.app.vault.createNote(await both.app.vault.createCase(form), 'progress');
    await pair(both);
    await until(() => both.extension.vault.notes.value?.length === 1);
    const here = await both.app.vault.openNote(noteId);
    await complete(here, text);
    const there = await both.extension.vault.openNote(noteId);
    await until(() => readNote(there.doc)?.sections.observed?.startsWith('At 10:15') === true);
    both.offline();
    await both.app.vault.signNote(noteId);
    sectionText(there.doc, 'observed').insert(0, 'On the other one: ');
    await both.extension.vault.signNote(noteId);
    both.online();
    await until(() => here.signing.value.others.length === 1 && there.signing.value.others.length === 1);
    expect(here.signing.value).toEqual(there.signing.value);
    expect(observed(here)).toBe(observed(there));
    const all = [here.signing.value.signature, ...here.signing.value.others];
    expect(new Set(all.map((one) => one?.device)).size).toBe(2);
  });

  it('one that writes without knowing of the signature changes nothing that is shown, and loses nothing', async () => {
    const both = await twoDevices();
    const noteId = await both.app.vault.createNote(await both.app.vault.createCase(form), 'progress');
    await pair(both);
    await until(() => both.extension.vault.notes.value?.length === 1);
    const here = await both.app.vault.openNote(noteId);
    await complete(here, text);
    const there = await both.extension.vault.openNote(noteId);
    await until(() => readNote(there.doc)?.sections.observed?.startsWith('At 10:15') === true);
    both.offline();
    await both.app.vault.signNote(noteId);
    sectionText(there.doc, 'observed').insert(0, 'Written apart. ');
    await there.flush();
    both.online();
    await until(() => there.signing.value.signature !== undefined);
    await until(() => readNote(here.doc)?.sections.observed?.startsWith('Written apart') === true);
    for (const note of [here, there]) expect(observed(note)).toMatch(/^At 10:15/);
  });
});

describe('[P8] what is added to a signed note', () => {
  it.each(['addendum', 'correction', 'late-entry', 'disagreement'] as const)(
    '%s: a document of its own, with its own times, signed by itself',
    async (kind) => {
      const { vault, noteId, note } = await signed();
      const id = await vault.amendNote(noteId, kind, kind === 'correction' ? { part: 'observed' } : {});
      const added = await vault.openNote(id);
      expect(vault.notes.value?.find((one) => one.id === id)?.amends).toMatchObject({ note: noteId, kind });
      if (kind === 'correction') expect(readNote(added.doc)?.sections.is).toBe(observed(note));
      for (const { key } of added.template.sections) sectionText(added.doc, key).insert(0, 'New. ');
      added.setHead({ date: '2026-03-10' });
      await vault.signNote(id);
      expect(added.signing.value.signature?.note).toMatchObject({
        created: new Date('2026-03-12T14:30:00').toISOString(),
        head: { date: '2026-03-10' },
        amends: { note: noteId, kind },
      });
      expect(observed(note)).toMatch(/^At 10:15/);
    },
  );
});

describe('[S14] statements that come in', () => {
  const device = 'd'.repeat(22) as never;
  const document = 'n'.repeat(22) as DocumentId;
  const { group: _, ...template } = builtInTemplates[0] as (typeof builtInTemplates)[number];
  const content = {
    note: {
      template,
      caseId: 'c'.repeat(22),
      created: '2026-03-12T13:30:00.000Z',
      session: 3,
      head: { headline: 'h', date: '2026-03-12', start: '14:30', end: '', mode: 'office', worker: 'Sam' },
      sections: Object.fromEntries(template.sections.map(({ key }) => [key, `About ${key}`])),
    },
    at: '2026-03-12T14:30:00.000Z',
    by: 'Sam Okafor',
    device,
    deviceName: 'This laptop',
  };

  it('read back as they were written, and never for another note or device', async () => {
    const { bytes, hash } = await writeSigned(document, content);
    expect(await readSigned(bytes, { document, device })).toEqual({ ...content, hash });
    expect(await readSigned(bytes, { document: 'o'.repeat(22) as DocumentId, device })).toBe('damaged');
    expect(await readSigned(bytes, { document, device: 'e'.repeat(22) as never })).toBe('damaged');
  });

  it('of format 1 are read for ever', async () => {
    const path = resolve(import.meta.dirname, '../fixtures/signed/v1.json');
    const stored = readFileSync(path);
    const signature = await readSigned(new Uint8Array(stored) as Bytes, { document, device });
    expect(signature).toMatchObject({ by: 'Sam Okafor', note: { session: 3, head: { mode: 'office' } } });
  });

  it('never pass with a text that is not the one that was hashed, whatever their shape', async () => {
    const { bytes } = await writeSigned(document, content);
    const json = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    const part = fc.constantFrom('v', 'type', 'hash', 'text');
    await fc.assert(
      fc.asyncProperty(part, fc.jsonValue({ maxDepth: 4 }), async (name, value) => {
        const same = JSON.stringify(json[name]) === JSON.stringify(value);
        const read = await readSigned(toUtf8(JSON.stringify({ ...json, [name]: value })), {
          document,
          device,
        });
        expect(typeof read).toBe(same ? 'object' : 'string');
      }),
      { numRuns: 400 },
    );
    const changed = JSON.stringify({ ...json, text: String(json.text).replace('About', 'Abort') });
    expect(await readSigned(toUtf8(changed), { document, device })).toBe('damaged');
  });
});
