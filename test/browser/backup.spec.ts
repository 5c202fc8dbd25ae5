import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launch, makeVault, passphrase, saved, servePwa, unlock } from './harness.ts';
import { searchProfile } from './searchProfile.ts';

let server: Awaited<ReturnType<typeof servePwa>>;
test.beforeAll(async () => {
  server = await servePwa();
});
test.afterAll(() => server.close());

const observed = (page: Page) => page.getByRole('textbox', { name: 'What I saw and heard' });

/** A vault with one real case file, named and written with a random string. */
async function writtenVault(page: Page, canary: string): Promise<string[]> {
  const words = await makeVault(page, server.url);
  await page
    .getByRole('button', { name: /first case/i })
    .or(page.getByRole('link', { name: /first case/i }))
    .or(page.getByRole('button', { name: 'New case' }))
    .first()
    .click();
  await page.getByRole('textbox', { name: /name/i }).first().fill(`Name ${canary}`);
  await page
    .getByRole('button', { name: /case file|save|make/i })
    .last()
    .click();
  await page.getByRole('button', { name: 'New note' }).click();
  await page.getByText('Progress note').first().click();
  await type(page, `Seen: ${canary}.`);
  return words;
}

async function type(page: Page, text: string): Promise<void> {
  await observed(page).click();
  await observed(page).pressSequentially(text);
  await expect(saved(page)).toContainText('Saved');
}

/** Goes to the page "Backup" as its user does, and gives the file that was downloaded. */
async function backUp(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('link', { name: 'Make, schedule or add a backup' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByRole('alert')).toContainText('Backup made and checked');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^casewright-\d{4}-\d\d-\d\d-\d{4}\.cwbackup$/);
  const path = join(tmpdir(), `${Math.random().toString(36).slice(2)}.cwbackup`);
  await file.saveAs(path);
  return path;
}

async function chooseBackup(page: Page, path: string): Promise<void> {
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await page.getByLabel('Backup file').setInputFiles(path);
}

const openNote = async (page: Page, canary: string) => {
  await page
    .getByRole('link', { name: new RegExp(`Name ${canary}`) })
    .first()
    .click();
  await page.getByRole('link', { name: /Seen:/ }).first().click();
};

test('[P11][S7] made, downloaded, restored in a new profile by words, edited, and merged back into the first', async () => {
  const canary = `canary${Math.random().toString(36).slice(2)}`;
  const first = await launch();
  const page = await first.context.newPage();
  const words = await writtenVault(page, canary);
  const path = await backUp(page);
  const bytes = readFileSync(path);
  expect(bytes.subarray(0, 18).toString()).toBe('CASEWRIGHT BACKUP\n');
  for (const secret of [canary, 'Sam Okafor', 'Progress note']) {
    expect(bytes.includes(secret)).toBe(false);
    expect(bytes.includes(Buffer.from(secret, 'utf16le'))).toBe(false);
  }

  const second = await launch();
  const other = await second.context.newPage();
  await chooseBackup(other, path);
  await expect(other.getByText(/^Backup of .*entries\.$/)).toBeVisible();
  await other.getByRole('radio', { name: 'The 12 recovery words' }).check();
  await other.getByLabel('Word 1', { exact: true }).fill(words.with(4, 'casewrite').join(' '));
  for (const field of ['New passphrase', 'Repeat passphrase']) {
    await other.getByLabel(field, { exact: true }).fill('another good long passphrase');
  }
  await other.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(other.getByRole('alert')).toContainText('Word 5, “casewrite”, is not on the list');
  await other.getByLabel('Word 1', { exact: true }).fill(words.join(' '));
  await other.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(other.getByRole('status', { name: 'Backup', exact: true })).toContainText('Restored:');
  await openNote(other, canary);
  await expect(observed(other)).toContainText(`Seen: ${canary}.`);
  await type(other, ' Written elsewhere.');
  const newer = await backUp(other);

  // Locked and opened again: by the new passphrase, with what was written on.
  await other.reload();
  await unlock(other, 'another good long passphrase');
  await other.goto(`${server.url}/#/cases`);
  await openNote(other, canary);
  await expect(observed(other)).toContainText('Written elsewhere.');
  await second.context.close();
  expect(searchProfile(second.profile, canary).found).toEqual([]);

  await page.getByLabel('Backup file').setInputFiles(newer);
  await page.getByRole('button', { name: 'Add to this vault' }).click();
  await expect(page.getByText(/^[1-9]\d* entries added, \d+ here already, 0 refused\.$/)).toBeVisible();
  await page.getByRole('link', { name: 'Cases', exact: true }).click();
  await openNote(page, canary);
  await expect(observed(page)).toContainText('Written elsewhere.');
  await expect(observed(page)).toContainText(`Seen: ${canary}.`);
  await type(page, ' And here.');
  await first.context.close();
  expect(searchProfile(first.profile, canary).found).toEqual([]);
});

test('[P11] restored by passphrase; a wrong one, and a file cut short, change nothing', async () => {
  const first = await launch();
  const page = await first.context.newPage();
  await writtenVault(page, 'Rosa');
  const path = await backUp(page);
  await first.end();
  const cut = `${path}.cut`;
  writeFileSync(cut, readFileSync(path).subarray(0, -1));

  const second = await launch();
  const other = await second.context.newPage();
  await chooseBackup(other, cut);
  const restore = async (secret: string) => {
    await other.getByLabel('Passphrase', { exact: true }).fill(secret);
    await other.getByRole('button', { name: 'Restore', exact: true }).click();
  };
  await restore('four quiet river stone');
  await expect(other.getByRole('alert')).toContainText('not the passphrase');
  await restore(passphrase);
  await expect(other.getByRole('alert')).toContainText('damaged or was cut short');
  const rows = await other.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('casewright');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('entries').objectStore('entries').count();
          counting.onsuccess = () => resolve(counting.result);
        };
      }),
  );
  expect(rows).toBe(0);
  await other.getByLabel('Backup file').setInputFiles(path);
  await restore(passphrase);
  await openNote(other, 'Rosa');
  await expect(observed(other)).toContainText('Seen: Rosa.');
  await other.reload();
  await unlock(other);
  await expect(observed(other)).toContainText('Seen: Rosa.');
  await second.end();
});
