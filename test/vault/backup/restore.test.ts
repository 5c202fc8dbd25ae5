import { describe, expect, it } from 'vitest';
import { fromUtf8 } from '../../../src/bytes/utf8.ts';
import { until } from '../../sync/twoDevices.ts';
import { passphrase, testVault } from '../testVault.ts';
import { backup, emptyDevice, form, read, write, writtenVault } from './testBackups.ts';

describe('a backup, restored where there is nothing', () => {
  it('[P11] by passphrase: everything is there and can be written on, also after the next unlock', async () => {
    const first = await writtenVault('Kitchen window broken.');
    const file = await backup(first);
    const { vault, parts, backups } = await emptyDevice();
    expect(await backups.restore(file, { passphrase }, passphrase)).toMatchObject({ ok: true, closed: 0 });
    expect(vault.state.value.at).toBe('open');
    expect(await read(vault, first.noteId)).toBe('Kitchen window broken.');
    expect(vault.cases.value).toMatchObject([{ name: 'Rosa Delgado', caseNumber: 'C-1042' }]);
    await write(vault, first.noteId, 'Mended. ');

    const again = await testVault(parts);
    expect(await again.vault.unlock(passphrase)).toBe(true);
    expect(await read(again.vault, first.noteId)).toBe('Mended. Kitchen window broken.');
    expect(again.vault.problems.value).toEqual([]);
  });

  it('[P11] by recovery words, which set a new passphrase', async () => {
    const first = await writtenVault('Bell rang at 10:15.');
    const file = await backup(first);
    const { vault, parts, backups } = await emptyDevice();
    const secret = { words: first.words };
    expect(await backups.restore(file, secret, 'another long passphrase')).toMatchObject({ ok: true });
    expect(await read(vault, first.noteId)).toBe('Bell rang at 10:15.');
    const again = await testVault(parts);
    expect(await again.vault.unlock(passphrase)).toBe(false);
    expect(await again.vault.unlock('another long passphrase')).toBe(true);
    const byWords = await testVault(parts);
    expect(await byWords.vault.unlockWithWords(first.words, 'a third long passphrase')).toEqual({ ok: true });
  });

  it('[S7] is a new device: restored twice, and written on three devices, nothing forks and all of it merges', async () => {
    const first = await writtenVault('One. ');
    const file = await backup(first);
    const [second, third] = [await emptyDevice(), await emptyDevice()];
    for (const device of [second, third]) await device.backups.restore(file, { passphrase }, passphrase);
    const ids = [first, second, third].map(({ vault }) => vault.replica?.device.public.device);
    expect(new Set(ids).size).toBe(3);
    await write(first.vault, first.noteId, 'From the first. ');
    await write(second.vault, first.noteId, 'From the second. ');
    await write(third.vault, first.noteId, 'From the third. ');
    for (const device of [second, third]) {
      const merged = await first.backups.merge(await backup(device));
      expect(merged).toMatchObject({ ok: true, merged: { refused: 0 } });
    }
    const text = await read(first.vault, first.noteId);
    for (const part of ['One. ', 'From the first. ', 'From the second. ', 'From the third. ']) {
      expect(text.split(part)).toHaveLength(2);
    }
    expect(await first.parts.log.quarantined()).toEqual([]);
    // And back: the second learns of the third by the first's backup.
    expect(await second.backups.merge(await backup(first))).toMatchObject({
      ok: true,
      merged: { refused: 0 },
    });
    expect(await read(second.vault, first.noteId)).toBe(text);
  });

  it('a case file made on the restored device comes to the first one by a backup', async () => {
    const first = await writtenVault('One.');
    const second = await emptyDevice();
    await second.backups.restore(await backup(first), { passphrase }, passphrase);
    const caseId = await second.vault.createCase({ ...form, name: 'Mina Kaur' });
    const noteId = await second.vault.createNote(caseId, 'progress');
    await write(second.vault, noteId, 'Made elsewhere.');
    expect(await first.backups.merge(await backup(second))).toMatchObject({
      ok: true,
      merged: { refused: 0 },
    });
    await until(() => first.vault.cases.value?.length === 2);
    expect(await read(first.vault, noteId)).toBe('Made elsewhere.');
    await write(first.vault, noteId, 'And gone on with here. ');
  });

  it('[S5] what was erased stays erased when an older backup is merged, also after the next unlocking', async () => {
    const first = await writtenVault('To be erased.');
    const file = await backup(first);
    const main = first.vault.opened?.lists.case(first.caseId)?.main;
    if (main === undefined) throw new Error('no case file');
    await first.vault.eraseCase(first.caseId);
    for (let i = 0; i < 2; i += 1) {
      expect(await first.backups.merge(file)).toMatchObject({ ok: true, merged: { added: 0, refused: 0 } });
      expect((await first.parts.log.haveAll()).has(main)).toBe(false);
      expect(first.vault.cases.value).toEqual([]);
      await first.vault.lock();
      await first.vault.unlock(passphrase);
      await until(() => first.vault.cases.value !== undefined);
    }
  });

  it('[P1] the file holds no name, title or text', async () => {
    const first = await writtenVault('Kitchen window broken.');
    const text = new TextDecoder('latin1').decode(await (await backup(first)).arrayBuffer());
    expect(text.length).toBeGreaterThan(3000);
    for (const secret of ['Rosa', 'C-1042', 'Kitchen', 'Sam Okafor', 'Progress'])
      expect(text).not.toContain(secret);
    expect(fromUtf8(new TextEncoder().encode(text.slice(0, 18)))).toBe('CASEWRIGHT BACKUP\n');
  });
});
