import { expect, type Page } from '@playwright/test';
import type { SecretProblem } from '../../src/vault/backup/BackupSecret.ts';
import { passesAxe } from '../passesAxe.ts';
import type { MemoryBackup } from './memoryBackup.ts';
import { test } from './screens.ts';

const file = { name: 'casewright-2026-11-12-0910.cwbackup', mimeType: '', buffer: Buffer.from('x') };
const words = 'orbit lemon canyon velvet museum harvest pilot sketch island tunnel garden ripple';

const fits = async (page: Page) => {
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '150%'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
};

const set = (page: Page, patch: Partial<MemoryBackup['state']['value']>) =>
  page.evaluate((next) => (globalThis as unknown as { backup: MemoryBackup }).backup.set(next), patch);

const line = (page: Page) => page.getByRole('status', { name: 'Backup', exact: true });

test('what is overdue is said on the lists, and one click makes it', async ({ open }) => {
  const page = await open('open', '#/cases');
  await expect(line(page)).toContainText('Last backup 9 days ago.');
  await passesAxe(page);
  await line(page).getByRole('button', { name: 'Back up now' }).click();
  await expect(line(page)).toHaveCount(0);
  await set(page, { due: { at: 'due', days: 9 } });
  await page.getByRole('link', { name: /Anna Rivera/ }).click();
  await expect(page.getByRole('heading', { name: /Anna Rivera/ })).toBeVisible();
  await expect(line(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await line(page).getByRole('button', { name: 'Not now' }).click();
  await expect(line(page)).toHaveCount(0);
});

test('a clock that went back, a lost permission and a failure are said in words', async ({ open }) => {
  const page = await open('open', '#/today');
  await set(page, { due: { at: 'unknown' } });
  await expect(line(page)).toContainText('its age can’t be told');
  await set(page, { due: { at: 'never' } });
  await expect(line(page)).toContainText('No backup yet.');
  await set(page, { folder: { name: 'Backups', permission: 'ask' } });
  await expect(line(page)).toContainText('“Backups” needs your permission again');
  await passesAxe(page);
  await line(page).getByRole('button', { name: 'Allow the folder' }).click();
  await expect(line(page)).toHaveCount(0);
  await set(page, { failed: 'There is no room for it.' });
  await expect(line(page)).toContainText('The backup was not made: There is no room for it.');
  await set(page, { failed: undefined, folder: { name: 'Backups', permission: 'gone' } });
  await expect(line(page)).toContainText('can’t be written to');
});

test('[P12] the page “Backup” in its states', async ({ open }) => {
  const page = await open('open', '#/backup');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByRole('alert')).toContainText('Backup made and checked');
  await set(page, { work: { doing: 'writing', done: 30, total: 100 } });
  await expect(page.getByRole('progressbar', { name: 'Writing the backup…' })).toBeVisible();
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(page.getByLabel('Keep')).toHaveValue('5');
  await passesAxe(page);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  for (const permission of ['ask', 'refused', 'gone'] as const) {
    await set(page, { folder: { name: 'Backups', permission } });
    await passesAxe(page);
  }
  await page.getByLabel('Backup file').setInputFiles(file);
  await expect(page.getByText('Backup of November 12, 2026, 1,204 entries.')).toBeVisible();
  await page.getByRole('button', { name: 'Add to this vault' }).click();
  await expect(page.getByText('12 entries added, 1,192 here already, 0 refused.')).toBeVisible();
  await passesAxe(page);
});

test('a backup from before a change of keys asks for what opens it, and says what is wrong', async ({
  open,
}) => {
  const page = await open('open', '#/backup');
  const next = (value: MemoryBackup['next']) =>
    page.evaluate((wanted) => {
      (globalThis as unknown as { backup: MemoryBackup }).backup.next = wanted;
    }, value);
  await page.getByLabel('Backup file').setInputFiles(file);
  await next({ ok: false, why: 'secret-needed' });
  await page.getByRole('button', { name: 'Add to this vault' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill('not it');
  await next({ ok: false, why: 'secret', problem: { why: 'other-key' } });
  await page.getByRole('button', { name: 'Add to this vault' }).click();
  await expect(page.getByRole('alert')).toContainText('not the passphrase');
  await passesAxe(page);
  await next(undefined);
  await page.getByRole('button', { name: 'Add to this vault' }).click();
  await expect(page.getByRole('alert')).toContainText('12 entries added');
});

test('[P11][P12] restoring: by keyboard, every error in words, small screens', async ({ open }) => {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 320, height: 640 },
  ]) {
    const page = await open('new', '', { viewport });
    await page.getByRole('button', { name: 'Restore a backup' }).press('Enter');
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Choose a backup file');
    await page.getByLabel('Backup file').setInputFiles(file);
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Type the passphrase');
    await passesAxe(page);
    await page.getByRole('radio', { name: 'The 12 recovery words' }).check();
    await page.getByLabel('Word 1', { exact: true }).fill(words);
    await page.getByLabel('New passphrase', { exact: true }).fill('short');
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('at least 12 characters');
    await passesAxe(page);
    await fits(page);
    await page.getByLabel('New passphrase', { exact: true }).fill('four quiet river stones');
    await page.getByLabel('Repeat passphrase', { exact: true }).fill('four quiet river stones');
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(line(page)).toContainText('Restored: 1,204 entries.');
    await fits(page);
    await line(page).getByRole('button', { name: 'Close this line' }).click();
    await expect(line(page)).toHaveCount(0);
  }
});

test('which word is wrong, and two that changed places, are said', async ({ open }) => {
  const page = await open('new');
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await page.getByLabel('Backup file').setInputFiles(file);
  await page.getByRole('radio', { name: 'The 12 recovery words' }).check();
  await page.getByLabel('Word 1', { exact: true }).fill(words.replace('velvet', 'velvetx'));
  await page.getByLabel('New passphrase', { exact: true }).fill('four quiet river stones');
  await page.getByLabel('Repeat passphrase', { exact: true }).fill('four quiet river stones');
  const restore = async (problem: SecretProblem) => {
    await page.evaluate((wanted) => {
      (globalThis as unknown as { backup: MemoryBackup }).backup.next = {
        ok: false,
        why: 'secret',
        problem: wanted,
      };
    }, problem);
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
  };
  await restore({ why: 'unknown-word', index: 3, near: ['velvet'] });
  await expect(page.getByRole('alert')).toContainText('Word 4, “velvetx”, is not on the list of words');
  await restore({ why: 'checksum' });
  await expect(page.getByRole('alert')).toContainText('two have changed places');
});
