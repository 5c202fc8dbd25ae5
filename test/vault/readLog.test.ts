import { describe, expect, it } from 'vitest';
import { StorageError } from '../../src/storage/LogStore.ts';
import { openVault } from './testVault.ts';

describe('[S5] the read log', () => {
  it('has each look at a note once, and all that is printed', async () => {
    const { vault } = await openVault();
    const caseId = await vault.createPracticeCase();
    const noteId = await vault.createNote(caseId, 'progress');
    for (const act of ['opened', 'opened', 'printed', 'printed'] as const) await vault.recordAct(noteId, act);
    const acts = (await vault.readActs(caseId)).map(({ act }) => act);
    expect(acts).toEqual(['printed', 'printed', 'opened']);
  });

  it('has what was done with a case file as a whole, and rejects where that is not on disk', async () => {
    const { vault, parts } = await openVault();
    const caseId = await vault.createPracticeCase();
    await vault.recordCaseAct(caseId, 'exported', 'a web page, 3 notes');
    expect(await vault.readActs(caseId)).toMatchObject([
      { act: 'exported', note: '', detail: 'a web page, 3 notes' },
    ]);
    parts.log.append = () => Promise.reject(new StorageError('full', undefined));
    await expect(vault.recordCaseAct(caseId, 'exported', 'a second')).rejects.toThrow('full');
  });

  it('[P2] says that a look can’t be kept, and keeps the next one', async () => {
    const { vault, parts } = await openVault();
    const caseId = await vault.createPracticeCase();
    const noteId = await vault.createNote(caseId, 'progress');
    const append = parts.log.append.bind(parts.log);
    parts.log.append = () => Promise.reject(new StorageError('full', undefined));
    await expect(vault.recordAct(noteId, 'opened')).rejects.toThrow('full');
    parts.log.append = append;
    expect(await vault.readActs(caseId)).toEqual([]);
    await vault.recordAct(noteId, 'opened');
    expect(await vault.readActs(caseId)).toMatchObject([{ act: 'opened', note: noteId }]);
  });
});
