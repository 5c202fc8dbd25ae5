import { expect, type Page } from '@playwright/test';
import { test } from './screens.ts';

const fail = (page: Page, why: string | undefined) =>
  page.evaluate((reason) => {
    (globalThis as unknown as { vault: { failure: string | undefined } }).vault.failure = reason;
  }, why);

const state = (page: Page) => page.getByRole('status', { name: 'Save state' });

test('[P2] "Saved" is on the screen in the state saved, and in no other', async ({ open }) => {
  const page = await open('open', '#/notes/fullest');
  await expect(state(page)).toContainText('Saved on this device');
  await fail(page, 'This device is full.');
  const box = page.getByRole('textbox', { name: 'What we did' });
  await box.click();
  await page.keyboard.type('Called the landlord.');
  await expect(state(page)).toHaveText('Not saved');
  await expect(page.getByRole('alert')).toHaveText(
    'Not saved. This device is full. Your text is still here.',
  );
  await expect(box).toContainText('Called the landlord.');
  await fail(page, undefined);
  await page.keyboard.type(' ');
  await expect(state(page)).toContainText('Saved on this device');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('[P2] a note that could not be saved keeps its text when one goes elsewhere, and says so there', async ({
  open,
}) => {
  const page = await open('open', '#/notes/fullest');
  await fail(page, 'This device is full.');
  await page.getByRole('textbox', { name: 'What we did' }).click();
  await page.keyboard.type('Called the landlord.');
  await expect(state(page)).toHaveText('Not saved');
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Open it' }).click();
  await expect(page.getByRole('textbox', { name: 'What we did' })).toContainText('Called the landlord.');
});

test('[P2] locking loses no words: they are hidden until they are saved, and come back with the passphrase', async ({
  open,
}) => {
  const page = await open('open', '#/notes/fullest');
  await fail(page, 'This device is full.');
  await page.getByRole('textbox', { name: 'What we did' }).click();
  await page.keyboard.type('Called the landlord.');
  await expect(state(page)).toHaveText('Not saved');
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('This device is full. Its text is kept here', {
    useInnerText: true,
  });
  await expect(page.getByText('landlord')).toHaveCount(0);
  await page.getByLabel('Passphrase', { exact: true }).fill('correct horse battery staple');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'What we did' })).toContainText('Called the landlord.');
});
