import { describe, expect, it } from 'vitest';
import { StorageError } from '../../src/storage/LogStore.ts';
import { receipt } from '../casefile/receiptOf.ts';
import { until } from '../sync/twoDevices.ts';
import { openVault, passphrase } from './testVault.ts';

const { v: _v, at: _at, person: _person, device: _device, note: _note, ...sent } = receipt();

async function withNote() {
  const { vault, parts } = await openVault();
  const caseId = await vault.createPracticeCase();
  const noteId = await vault.createNote(caseId, 'progress');
  return { vault, parts, caseId, noteId };
}

describe('the send ledger', () => {
  it('[P1] a receipt is kept with the case file, and read after the next unlock', async () => {
    const { vault, caseId, noteId } = await withNote();
    await vault.addReceipt(noteId, sent);
    await vault.lock();
    await vault.unlock(passphrase);
    await until(() => vault.notes.value?.length === 1);
    const [kept, ...more] = await vault.readReceipts(caseId);
    expect(more).toEqual([]);
    expect(kept).toMatchObject({ ...sent, note: noteId, person: 'Sam Okafor' });
  });

  it('what shows receipts is told of a new one', async () => {
    const { vault, noteId } = await withNote();
    const before = vault.registers.value;
    await vault.addReceipt(noteId, sent);
    await until(() => vault.registers.value > before);
  });

  it('[P2] one that can’t be kept is said, and the next one is kept', async () => {
    const { vault, parts, caseId, noteId } = await withNote();
    const append = parts.log.append.bind(parts.log);
    parts.log.append = () => Promise.reject(new StorageError('full', undefined));
    await expect(vault.addReceipt(noteId, sent)).rejects.toThrow('full');
    parts.log.append = append;
    await vault.addReceipt(noteId, { ...sent, version: 'v2' });
    expect((await vault.readReceipts(caseId)).map(({ version }) => version)).toContain('v2');
  });

  it('for a note that is not there it rejects', async () => {
    const { vault } = await withNote();
    await expect(vault.addReceipt('x'.repeat(22), sent)).rejects.toThrow('no such note');
    await expect(vault.readReceipts('x')).rejects.toThrow('no such case file');
  });

  it('the portals known are those with maps, each once', async () => {
    const { vault } = await withNote();
    const map = { v: 2 as const, origin: 'https://a.example', form: '/1', title: 'A', matches: [] };
    await vault.savePortalMap(map);
    await vault.savePortalMap({ ...map, form: '/2' });
    expect(await vault.knownPortals()).toEqual([{ origin: 'https://a.example', title: 'A' }]);
  });
});
