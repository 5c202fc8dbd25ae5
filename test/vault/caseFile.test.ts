import { describe, expect, it } from 'vitest';
import { sectionText } from '../../src/casefile/sectionText.ts';
import { StorageError } from '../../src/storage/LogStore.ts';
import { pair, twoDevices, until } from '../sync/twoDevices.ts';
import { openVault, passphrase } from './testVault.ts';

const form = {
  name: 'Rosa Delgado',
  caseNumber: 'C-1042',
  pseudonym: '',
  born: '',
  allocated: '',
  practice: false,
};

describe('[S5] an erasure asked for by another device', () => {
  it('is stopped by a hold here, said in words, and goes through after the hold is lifted', async () => {
    const both = await twoDevices();
    const { vault } = both.app;
    const caseId = await vault.createCase(form);
    await pair(both);
    both.offline();
    await vault.setHold(caseId, 'Court order 17/2026');
    await both.extension.vault.eraseCase(caseId);
    both.online();
    await until(() => vault.problems.value.length > 0);
    expect(vault.problems.value[0]).toMatchObject({
      id: `held-erasure ${caseId}`,
      title: expect.stringContaining('erased the case file of Rosa Delgado, and a legal hold keeps it here'),
    });
    expect(vault.cases.value?.[0]).toMatchObject({ id: caseId, hold: 'Court order 17/2026' });
    await expect(vault.eraseCase(caseId)).rejects.toThrow('legal hold');

    await vault.setHold(caseId, '');
    await vault.lock();
    await vault.unlock(passphrase);
    await until(() => vault.cases.value?.length === 0);
    expect(vault.problems.value).toEqual([]);
  });
});

describe('[P2] erasing on a disk that fails', () => {
  it('is refused, and what is being typed in the file stays and is saved later', async () => {
    const { vault, parts } = await openVault();
    const caseId = await vault.createCase(form);
    const note = await vault.openNote(await vault.createNote(caseId, 'progress'));
    const append = parts.log.append.bind(parts.log);
    parts.log.append = () => Promise.reject(new StorageError('full', undefined));
    sectionText(note.doc, 'observed').insert(0, 'Not on disk yet.');
    await expect(vault.eraseCase(caseId)).rejects.toThrow('This device is full.');
    expect(note.doc.isDestroyed).toBe(false);
    parts.log.append = append;
    await note.flush();
    expect(note.saved.value.at).toBe('saved');
    await until(() => vault.notes.value?.[0]?.excerpt === 'Not on disk yet.');
  });
});
