import { describe, expect, it } from 'vitest';
import { parseBackupNotes } from '../../../src/vault/backup/BackupNotes.ts';
import { Backups } from '../../../src/vault/backup/Backups.ts';
import { backupDue } from '../../../src/vault/backup/backupDue.ts';
import { verifyBackup } from '../../../src/vault/backup/verifyBackup.ts';
import { passphrase } from '../testVault.ts';
import { type BackedUp, withBackups, writtenVault } from './testBackups.ts';

const day = 24 * 60 * 60 * 1000;

/** A vault with a folder for backups, and a hand on its clock. */
async function withFolder(): Promise<BackedUp & { at(instant: string): void; pass(days: number): void }> {
  const { vault, parts } = await writtenVault('One.');
  let time = Date.parse('2026-03-12T14:30:00Z');
  const at = withBackups({ vault, parts: { ...parts, now: () => new Date(time) } });
  await at.backups.chooseFolder();
  return {
    ...at,
    at: (instant) => {
      time = Date.parse(instant);
    },
    pass: (days) => {
      time += days * day;
    },
  };
}

describe('backups by themselves', () => {
  it('are made when they are due, and not before', async () => {
    const { backups, places, pass } = await withFolder();
    await backups.plan({ every: 'day' });
    expect(backups.state.value.due).toEqual({ at: 'never' });
    await backups.runDue();
    expect([...places.files.keys()]).toHaveLength(1);
    pass(0.9);
    await backups.runDue();
    expect([...places.files.keys()]).toHaveLength(1);
    pass(0.2);
    await backups.runDue();
    expect([...places.files.keys()]).toHaveLength(2);
    expect(backups.state.value).toMatchObject({ due: { at: 'fine' }, failed: undefined });
    await backups.plan({ every: 'off' });
    pass(100);
    await backups.runDue();
    expect([...places.files.keys()]).toHaveLength(2);
  });

  it('every file in the folder was read back, and opens', async () => {
    const { vault, backups, places } = await withFolder();
    await backups.runDue();
    const base = vault.opened?.unlocked.backup;
    if (base === undefined) throw new Error('locked');
    for (const file of places.files.values())
      expect((await verifyBackup(file, base)).entries).toBeGreaterThan(5);
  });

  it('two tabs make one', async () => {
    const first = await withFolder();
    const { vault, parts, places } = first;
    const tab = new Backups({ vault, parts, places });
    await tab.refresh();
    await Promise.all([first.backups.runDue(), tab.runDue()]);
    expect([...places.files.keys()]).toHaveLength(1);
  });

  it('the newest are kept, and files of others are never touched', async () => {
    const { backups, places, pass } = await withFolder();
    await backups.plan({ keep: 3 });
    places.files.set('holiday.jpg', new Blob(['x']));
    places.files.set('casewright-2020-01-01-0000.cwbackup', new Blob(['of another device']));
    for (let made = 0; made < 6; made += 1) {
      await backups.runDue();
      pass(8);
    }
    const names = [...places.files.keys()];
    expect(names).toHaveLength(5);
    expect(names).toContain('holiday.jpg');
    expect(names).toContain('casewright-2020-01-01-0000.cwbackup');
    expect(names.filter((name) => /2026-04/.test(name)).length).toBeGreaterThanOrEqual(2);
  });

  it('an old one goes only when the new one was read back', async () => {
    const { backups, places, pass } = await withFolder();
    await backups.plan({ keep: 1 });
    await backups.runDue();
    const [kept] = [...places.files.keys()];
    pass(8);
    places.spoil = (file) => file.slice(0, file.size - 1);
    await backups.runDue();
    expect([...places.files.keys()]).toEqual([kept]);
    expect(backups.state.value.failed).toContain('could not be read back');
    expect(backups.state.value.last?.file).toBe(kept);
    places.spoil = (file) => file;
    await backups.runDue();
    expect([...places.files.keys()]).toHaveLength(1);
    expect([...places.files.keys()]).not.toContain(kept);
    expect(backups.state.value.failed).toBeUndefined();
  });

  it('a clock set back ten years: nothing is lost, the age is not made up, and the newest file stays', async () => {
    const { backups, places, at, pass } = await withFolder();
    await backups.plan({ keep: 2 });
    await backups.runDue();
    pass(8);
    await backups.runDue();
    at('2016-03-12T14:30:00Z');
    await backups.refresh();
    expect(backups.state.value.due).toEqual({ at: 'unknown' });
    expect(backups.state.value.last?.date).toMatch(/^2026-03-20/);
    await backups.runDue();
    const names = [...places.files.keys()];
    expect(names).toHaveLength(2);
    // Ordered by when they were made, not by what the clock says of it.
    expect(names[0]).toMatch(/2026-03-20/);
    expect(names[1]).toMatch(/2016-03-12/);
    at('2026-03-21T14:30:00Z');
    await backups.refresh();
    expect(backups.state.value.due.at).toBe('due');
  });

  it('a lost permission is said, a click asks again, and a refusal makes nothing', async () => {
    const { backups, places } = await withFolder();
    places.permission = 'ask';
    await backups.runDue();
    expect(backups.state.value.folder).toEqual({ name: 'Backups', permission: 'ask' });
    expect(places.files.size).toBe(0);
    places.answer = 'refused';
    expect(await backups.make()).toMatchObject({
      ok: false,
      message: expect.stringContaining('does not let'),
    });
    places.permission = 'gone';
    expect(await backups.make()).toMatchObject({
      ok: false,
      message: expect.stringContaining('not there any more'),
    });
    places.permission = 'ask';
    places.answer = 'granted';
    expect(await backups.make()).toMatchObject({ ok: true, made: { where: 'folder' } });
    expect(places.files.size).toBe(1);
    expect(await backups.make('download')).toMatchObject({ ok: true, made: { where: 'download' } });
    expect(places.downloads.size).toBe(1);
  });

  it('[P2] a full disk is said, and no file stays behind', async () => {
    const { backups, places } = await withFolder();
    places.failure = new DOMException('full', 'QuotaExceededError');
    await backups.runDue();
    expect(backups.state.value.failed).toContain('no room');
    expect(backups.state.value.last).toBeUndefined();
    expect(places.files.size).toBe(0);
    expect(backups.state.value.work).toBeUndefined();
  });

  it('stopped, or locked meanwhile, it keeps nothing', async () => {
    const { vault, backups, places } = await withFolder();
    const stopAt = (doing: string, stop: () => void) => {
      const unwatch = backups.state.subscribe(() => {
        if (backups.state.value.work?.doing !== doing) return;
        unwatch();
        stop();
      });
    };
    stopAt('writing', () => backups.cancel());
    expect(await backups.make()).toEqual({ ok: false, why: 'cancelled' });
    stopAt('checking', () => backups.cancel());
    expect(await backups.make()).toEqual({ ok: false, why: 'cancelled' });
    stopAt('writing', () => void vault.lock());
    expect((await backups.make()).ok).toBe(false);
    expect(places.files.size).toBe(0);
    await vault.unlock(passphrase);
    expect(await backups.make()).toMatchObject({ ok: true });
  });
});

describe('when a backup is due', () => {
  const now = Date.parse('2026-03-12T14:30:00Z');
  const last = (ago: number) => ({
    date: new Date(now - ago * day).toISOString(),
    file: 'x',
    entries: 1,
    where: 'folder' as const,
  });

  it.each([
    ['week', undefined, { at: 'never' }],
    ['off', undefined, { at: 'fine' }],
    ['week', 6.9, { at: 'fine' }],
    ['week', 9.2, { at: 'due', days: 9 }],
    ['day', 1.1, { at: 'due', days: 1 }],
    ['week', -3650, { at: 'unknown' }],
    // A clock corrected by a minute is no riddle.
    ['week', -1 / 1440, { at: 'fine' }],
  ] as const)('every %s, the last %s days ago: %j', (every, ago, due) => {
    expect(backupDue({ every, last: ago === undefined ? undefined : last(ago) }, now)).toEqual(due);
  });

  it.each([
    undefined,
    null,
    7,
    'text',
    {},
    { v: 9 },
    { v: 1, every: 'hour', keep: -1, last: { date: 'x' }, made: 7 },
  ])('a record that holds %j reads as nothing kept yet', (stored) => {
    expect(parseBackupNotes(stored)).toEqual({ v: 1, every: 'week', keep: 5, last: undefined, made: [] });
  });
});
