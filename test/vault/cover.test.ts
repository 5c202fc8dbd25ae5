import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sectionText } from '../../src/casefile/sectionText.ts';
import { StorageError } from '../../src/storage/LogStore.ts';
import { until } from '../sync/twoDevices.ts';
import { openVault, passphrase, testVault } from './testVault.ts';

const form = {
  name: 'Rosa Delgado',
  caseNumber: 'C-1042',
  pseudonym: '',
  born: '',
  allocated: '',
  practice: false,
};

/** A vault with a note that was typed in while the disk was full. */
async function unsavedVault() {
  const { vault, parts } = await openVault();
  const noteId = await vault.createNote(await vault.createCase(form), 'progress');
  const note = await vault.openNote(noteId);
  const append = parts.log.append.bind(parts.log);
  parts.log.append = () => Promise.reject(new StorageError('full', undefined));
  sectionText(note.doc, 'observed').insert(0, 'Unsaved.');
  const repair = () => {
    parts.log.append = append;
  };
  return { vault, parts, noteId, note, repair };
}

describe('the cover', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('is there at once, before anything is written, and gone when the vault is locked', async () => {
    const { vault } = await openVault();
    const seen: unknown[] = [];
    vault.cover.subscribe(() => seen.push([vault.cover.value?.at, vault.state.value.at]));
    const locking = vault.lock();
    expect(seen).toEqual([['locking', 'open']]);
    await locking;
    expect(seen).toEqual([
      ['locking', 'open'],
      [undefined, 'locked'],
    ]);
  });

  it('[P2] stays while something cannot be saved, keeps the keys, and locks by itself when it is', async () => {
    const { vault, noteId, note, repair } = await unsavedVault();
    await expect(vault.lock()).rejects.toMatchObject({ reason: 'full' });
    const cover = vault.cover.value;
    expect(cover).toEqual({ at: 'unsaved', why: expect.stringContaining('This device is full') });
    expect(vault.replica).toBeDefined();
    await turns(() => vi.advanceTimersByTime(2000), 5);
    // The same words stay on the screen: nothing is read out again.
    expect(vault.cover.value).toBe(cover);
    expect(sectionText(note.doc, 'observed').toString()).toBe('Unsaved.');
    repair();
    while (vault.state.value.at !== 'locked') await turns(() => vi.advanceTimersByTime(2000), 1);
    expect(vault.cover.value).toBeUndefined();
    vi.useRealTimers();
    await vault.unlock(passphrase);
    await until(() => vault.notes.value?.length === 1);
    const again = await vault.openNote(noteId);
    expect(sectionText(again.doc, 'observed').toString()).toBe('Unsaved.');
  });

  it('is lifted for whoever shows the passphrase, with the text, and no lock follows', async () => {
    const { vault, noteId, repair } = await unsavedVault();
    await expect(vault.lock()).rejects.toThrow();
    expect(await vault.unlock('not the passphrase')).toBe(false);
    expect(vault.cover.value?.at).toBe('unsaved');
    expect(await vault.unlock(passphrase)).toBe(true);
    expect([vault.cover.value, vault.state.value.at]).toEqual([undefined, 'open']);
    const note = await vault.openNote(noteId);
    expect(sectionText(note.doc, 'observed').toString()).toBe('Unsaved.');
    repair();
    await turns(() => vi.advanceTimersByTime(2000), 20);
    expect(vault.state.value.at).toBe('open');
  });
});

describe('locked means', () => {
  it('[S3] no key, no list, and every worker that holds plain text is told to end', async () => {
    const { vault, parts } = await openVault();
    await vault.createCase(form);
    let ended = 0;
    parts.inspector.end = () => {
      ended += 1;
    };
    const told: string[] = [];
    vault.onLock(() => told.push('search'));
    vault.onLock(() => told.push('other'))();
    await vault.lock();
    expect([ended, told, vault.replica]).toEqual([1, ['search'], undefined]);
    expect([vault.cases.value, vault.notes.value]).toEqual([undefined, undefined]);
    await vault.lock();
    expect(told).toEqual(['search']);
  });
});

/** Lets promises and the twins' own tasks go on between steps of a clock that stands still. */
async function turns(step: () => void, count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    step();
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('[P2] what is typed into a form and not kept yet', () => {
  it('waits for the next unlocking, sealed; two tabs keep both theirs; what is given up does not come back', async () => {
    const { vault, parts } = await openVault();
    const { vault: other } = await testVault(parts);
    await other.unlock(passphrase);
    vault.drafts?.put('case new', 'Rosa Delgado');
    other.drafts?.put('case 1', 'C-1042');
    await Promise.all([vault.lock(), other.lock()]);
    expect(vault.drafts).toBeUndefined();
    expect(JSON.stringify(await parts.records.get('drafts'))).not.toMatch(/Rosa|1042/);
    await vault.unlock(passphrase);
    expect([vault.drafts?.get('case new'), vault.drafts?.get('case 1')]).toEqual(['Rosa Delgado', 'C-1042']);
    vault.drafts?.put('case new', undefined);
    await vault.lock();
    await other.unlock(passphrase);
    expect([other.drafts?.get('case new'), other.drafts?.get('case 1')]).toEqual([undefined, 'C-1042']);
  });

  it.each([null, 7, 'x', 'A'.repeat(64), {}])('%j on the disk instead is none', async (stored) => {
    const { vault, parts } = await openVault();
    await vault.lock();
    await parts.records.put('drafts', stored);
    expect(await vault.unlock(passphrase)).toBe(true);
    expect(vault.drafts?.get('case new')).toBeUndefined();
  });

  it('a disk that cannot take them keeps the cover up', async () => {
    const { vault, parts } = await openVault();
    const put = parts.records.put.bind(parts.records);
    parts.records.put = () => Promise.reject(new StorageError('full', undefined));
    vault.drafts?.put('case new', 'Rosa Delgado');
    await expect(vault.lock()).rejects.toMatchObject({ reason: 'full' });
    expect(vault.cover.value?.at).toBe('unsaved');
    parts.records.put = put;
    await vault.lock();
    await vault.unlock(passphrase);
    expect(vault.drafts?.get('case new')).toBe('Rosa Delgado');
  });
});
