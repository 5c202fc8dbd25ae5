import { describe, expect, it } from 'vitest';
import { sectionText } from '../../src/casefile/sectionText.ts';
import { openVault, passphrase, testVault } from './testVault.ts';

const form = {
  name: 'Rosa Delgado',
  caseNumber: 'C-1042',
  pseudonym: '',
  born: '',
  allocated: '',
  practice: false,
};

describe('a vault', () => {
  it('[P1] holds no name, title or text in the clear, in any row or record', async () => {
    const { vault, parts } = await openVault();
    const caseId = await vault.createCase(form);
    const note = await vault.openNote(await vault.createNote(caseId, 'progress'));
    sectionText(note.doc, 'observed').insert(0, 'Kitchen window broken, glass swept up.');
    note.setHead({ headline: 'Broken window' });
    await note.close();
    const rows = await Promise.all(
      vault.replica!.compartments.map(async (compartment) => {
        const have = await parts.log.have(compartment);
        return Promise.all(
          [...have.keys()].map((device) => parts.log.readRange(compartment, device, [1, 1e6])),
        );
      }),
    );
    const disk = `${rows
      .flat(2)
      .map((row) => new TextDecoder('latin1').decode(row.bytes))
      .join('')}${JSON.stringify([await parts.records.get('device'), rows])}`;
    expect(disk.length).toBeGreaterThan(2000);
    for (const secret of ['Rosa', 'C-1042', 'Kitchen', 'Broken window', 'Sam Okafor', 'Progress note']) {
      expect(disk).not.toContain(secret);
    }
  });

  it('[P3] opens again with everything that was saved', async () => {
    const { vault, parts } = await openVault();
    const caseId = await vault.createCase(form);
    const noteId = await vault.createNote(caseId, 'crisis');
    const note = await vault.openNote(noteId);
    sectionText(note.doc, 'what-happened').insert(0, 'At 14:10 the alarm rang.');
    note.setValue('next-date', '2026-03-13');
    await note.flush();
    expect(note.saved.value.at).toBe('saved');

    const again = await testVault(parts);
    expect(again.vault.state.value.at).toBe('locked');
    expect(await again.vault.unlock(passphrase)).toBe(true);
    await settled(() => again.vault.notes.value?.length === 1);
    expect(again.vault.cases.value).toMatchObject([
      { name: 'Rosa Delgado', caseNumber: 'C-1042', practice: false },
    ]);
    const reopened = await again.vault.openNote(noteId);
    expect(sectionText(reopened.doc, 'what-happened').toString()).toBe('At 14:10 the alarm rang.');
    expect(reopened.values.value).toEqual({ 'next-date': '2026-03-13' });
  });

  it('[D3][D4][D6][D7] fills in date, start, worker and session number by itself', async () => {
    const { vault } = await openVault();
    const caseId = await vault.createCase(form);
    const note = await vault.openNote(await vault.createNote(caseId, 'progress'));
    expect(note.head.value).toMatchObject({ date: '2026-03-12', start: '14:30', worker: 'Sam Okafor' });
  });

  it('a wrong passphrase changes nothing', async () => {
    const { parts } = await openVault();
    const before = JSON.stringify(await parts.records.get('device'));
    const { vault } = await testVault(parts);
    expect(await vault.unlock('four quiet river stone')).toBe(false);
    expect(vault.state.value.at).toBe('locked');
    expect(JSON.stringify(await parts.records.get('device'))).toBe(before);
    expect(await vault.unlock(passphrase)).toBe(true);
  });

  it('[P11] recovery words open it and set a new passphrase; wrong words say what is wrong', async () => {
    const { parts, words } = await openVault();
    const { vault } = await testVault(parts);
    const misspelt = words.with(4, 'casewrite');
    expect(await vault.unlockWithWords(misspelt, 'a new long passphrase')).toEqual({
      ok: false,
      why: 'unknown-word',
      index: 4,
      near: ['case'],
    });
    const others = await vault.newRecoveryWords();
    expect(await vault.unlockWithWords(others, 'a new long passphrase')).toEqual({
      ok: false,
      why: 'other-vault',
    });
    expect(await vault.unlockWithWords(words.slice(1), 'x')).toEqual({ ok: false, why: 'count' });
    expect(
      await vault.unlockWithWords(
        words.map((word) => ` ${word.toUpperCase()} `),
        'a new long passphrase',
      ),
    ).toEqual({
      ok: true,
    });
    const again = await testVault(parts);
    expect(await again.vault.unlock(passphrase)).toBe(false);
    expect(await again.vault.unlock('a new long passphrase')).toBe(true);
  });

  it('locked means closed: nothing is listed and nothing can be opened', async () => {
    const { vault } = await openVault();
    const caseId = await vault.createCase(form);
    const noteId = await vault.createNote(caseId, 'progress');
    await vault.lock();
    expect(vault.cases.value).toBeUndefined();
    expect(vault.notes.value).toBeUndefined();
    expect(vault.settings.value.worker).toBe('');
    await expect(vault.openNote(noteId)).rejects.toThrow('locked');
  });

  it('[D85] the practice case is made once, and marked', async () => {
    const { vault } = await openVault();
    const first = await vault.createPracticeCase();
    expect(await vault.createPracticeCase()).toBe(first);
    expect(vault.cases.value).toMatchObject([{ practice: true }]);
  });
});

/** Waits until it holds: polls between tasks, and fails by the test's own time limit. */
async function settled(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve));
}
