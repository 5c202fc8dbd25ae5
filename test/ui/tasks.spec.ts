import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { VaultApi } from '../../src/vault/VaultApi.ts';
import { passesAxe } from '../passesAxe.ts';
import { test } from './screens.ts';

const group = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const tick = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const undo = (page: Page) =>
  page.getByRole('status', { name: 'What was just done' }).getByRole('button', { name: 'Undo' });

/** Makes the one real unsigned note of an earlier day a week old, whatever day it is. */
async function weekOld(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { vault } = globalThis as unknown as { vault: VaultApi };
    const crisis = vault.notes.value?.find(({ templateId }) => templateId === 'crisis');
    const week = new Date(Date.now() - 7 * 86_400_000);
    (await vault.openNote(crisis?.id ?? '')).setHead({ date: week.toISOString().slice(0, 10) });
  });
}

for (const width of [1280, 320]) {
  test(`[D44][D164] tasks of a case file, by keyboard alone: added, changed, done, deleted, taken back, ${width} px`, async ({
    open,
  }) => {
    const page = await open('open', '#/cases/case-1', { viewport: { width, height: 2400 } });
    await page
      .getByRole('navigation', { name: 'This case file' })
      .getByRole('link', { name: 'Tasks' })
      .press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /Tasks/ })).toBeFocused();
    await expect(tick(page, 'Call the landlord about the boiler')).toBeVisible();

    const line = page.getByLabel('What is to be done');
    await line.press('Enter');
    await expect(page.getByText('Type what is to be done')).toBeVisible();
    await line.fill('Bring the form to the school');
    await page.keyboard.press('Enter');
    await expect(group(page, 'No date')).toContainText('Bring the form to the school');
    await expect(line).toBeFocused();
    await expect(line).toHaveValue('');
    await expect(page.getByRole('status', { name: 'Save state' })).toContainText('Saved on this device');

    await page.getByRole('button', { name: 'Edit Bring the form to the school' }).press('Enter');
    const form = page.getByRole('form', { name: /Bring the form/ });
    await expect(form.getByLabel('What is to be done')).toBeFocused();
    await form.getByLabel('What is to be done').fill('');
    await form.getByLabel('Kind').selectOption('Appointment');
    await form.getByLabel('On', { exact: true }).fill('2199-03-12');
    await form.getByLabel('Place').fill('Office');
    await passesAxe(page, `tasks-edit-${width}`);
    await page.keyboard.press('Escape');
    // A line without a word is no task: it stays as it was.
    await expect(tick(page, 'Bring the form to the school')).toBeFocused();
    await expect(group(page, 'Later')).toContainText(/Appointment, .*2199.*Office/);

    await tick(page, 'Call the landlord about the boiler').focus();
    await page.keyboard.press('Space');
    await expect(group(page, 'Overdue')).toHaveCount(0);
    await expect(tick(page, 'Read the meter and write it down')).toBeFocused();
    await undo(page).press('Enter');
    await expect(tick(page, 'Call the landlord about the boiler')).toBeFocused();
    await expect(group(page, 'Overdue')).toBeVisible();

    await page.getByRole('button', { name: 'Delete Read the meter and write it down' }).press('Enter');
    await expect(tick(page, 'Read the meter and write it down')).toHaveCount(0);
    await expect(page.locator(':focus')).toHaveAttribute('type', 'checkbox');
    await undo(page).press('Enter');
    await expect(tick(page, 'Read the meter and write it down')).toBeFocused();

    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Say what came of it' }).press('Enter');
    await page.getByLabel('What came of it').fill('1042 units');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Done', exact: true })).toContainText(
      'Done today · By today · the client · 1042 units',
    );
    await passesAxe(page, `tasks-done-${width}`);
  });
}

test('[D143][D160] Today: what is overdue, due and coming up over all cases, ticked where it stands', async ({
  open,
}) => {
  const page = await open('open', '#/today', { viewport: { width: 360, height: 2400 } });
  await expect(group(page, 'Overdue').getByRole('checkbox')).toHaveCount(2);
  await expect(group(page, 'Due today')).toContainText('Lee Thompson');
  await expect(group(page, 'Next 7 days')).toContainText('Home visit');
  await weekOld(page);
  const unsigned = group(page, 'Notes to sign');
  await expect(unsigned).toContainText(/1 note from before today is not signed\. 1 overdue\./);
  await expect(
    unsigned.getByRole('link', { name: /keys had been taken.*was to be signed by/ }),
  ).toBeVisible();
  await passesAxe(page, 'today-360');

  await tick(page, 'Call the landlord about the boiler').focus();
  await page.keyboard.press('Space');
  await expect(group(page, 'Overdue').getByRole('checkbox')).toHaveCount(1);
  await expect(tick(page, 'Replace the lost keys')).toBeFocused();
  await undo(page).press('Enter');
  await expect(tick(page, 'Call the landlord about the boiler')).toBeFocused();

  await page.evaluate(() => {
    const { vault } = globalThis as unknown as { vault: { openPart: unknown } };
    vault.openPart = () => Promise.reject(new Error('This device is full.'));
  });
  await page.keyboard.press('Space');
  await expect(page.getByRole('alert')).toContainText('Not saved. This device is full.');
  await expect(tick(page, 'Call the landlord about the boiler')).not.toBeChecked();

  await group(page, 'Due today').getByRole('link', { name: 'Lee Thompson' }).click();
  await expect(page).toHaveURL(/\/tasks$/);
});

test('[D129] how soon notes must be signed is set kind by kind, and Today follows', async ({ open }) => {
  const page = await open('open', '#/settings', { viewport: { width: 320, height: 2400 } });
  await weekOld(page);
  const days = page.getByLabel('Crisis or incident: number of days');
  await days.fill('many');
  await days.press('Tab');
  await expect(page.getByRole('alert')).toContainText('Type a number of days from 0 to 90');
  await days.fill('90');
  await days.press('Tab');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await passesAxe(page, 'due-320');
  await page.getByRole('link', { name: 'Today' }).click();
  await expect(group(page, 'Notes to sign')).toContainText('sign by');
  await expect(group(page, 'Notes to sign')).not.toContainText('overdue');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Crisis or incident: how they count').selectOption('not watched');
  await expect(days).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the usual times' }).click();
  await expect(days).toHaveValue('1');
});

test('[P1][S5] dates as a calendar file: no name unless chosen, and in the read log or not at all', async ({
  open,
}) => {
  const page = await open('open', '#/cases/case-1/tasks', { viewport: { width: 360, height: 1600 } });
  await page.getByRole('button', { name: 'Put dates in a calendar' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Put dates in a calendar' });
  const save = dialog.getByRole('button', { name: 'Save the file' });
  const saved = async () => {
    const coming = page.waitForEvent('download');
    await save.press('Enter');
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^casewright-dates-\d{4}-\d\d-\d\d\.ics$/);
    return readFileSync(await download.path(), 'utf8');
  };
  const plain = await saved();
  expect(plain.match(/BEGIN:VEVENT/g)).toHaveLength(4);
  expect(plain).toContain('SUMMARY:AR: Home visit\r\n');
  expect(plain).not.toMatch(/Anna|Rivera|Elm Street/);
  await dialog.getByLabel(/Name the client/).check();
  await dialog.getByLabel(/Say where/).check();
  await expect(dialog.getByRole('status', { name: 'What the file says' })).toContainText('Anna Rivera: ');
  await passesAxe(page, 'calendar-360');
  expect(await saved()).toContain('LOCATION:14 Elm Street\\, side door');

  await page.evaluate(() => {
    (globalThis as unknown as { vault: { failure: string } }).vault.failure = 'This device is full.';
  });
  let left = false;
  page.on('download', () => {
    left = true;
  });
  await save.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('No file was made: This device is full.');
  expect(left).toBe(false);
  await page.evaluate(() => {
    (globalThis as unknown as { vault: { failure?: string } }).vault.failure = undefined;
    location.hash = '#/cases/case-1/read-log';
  });
  await expect(
    page.getByRole('list', { name: 'Who looked at this file' }).getByRole('listitem').first(),
  ).toContainText(/took out a copy.*a calendar file, 4 dates/);
});

test('[D43][D164] a step of a note becomes a task that leads back to it', async ({ open }) => {
  const page = await open('open', '#/notes/fullest');
  await page.getByRole('button', { name: 'About this note' }).press('Enter');
  const make = page.getByRole('button', { name: /^Make this a task Sam calls the landlord/ });
  await make.press('Enter');
  await expect(page.getByText('Is a task now.')).toBeVisible();
  await expect(make).toHaveCount(0);
  await passesAxe(page, 'steps-1280');
  await page.goto(`${page.url().split('#')[0]}#/cases/case-1/tasks`);
  await expect(group(page, 'No date')).toContainText('Sam calls the landlord');
  await group(page, 'No date')
    .getByRole('link', { name: /^Note of/ })
    .click();
  await expect(page.getByRole('textbox', { name: 'Main topic' })).toBeVisible();
});
