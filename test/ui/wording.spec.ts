import { expect, type Page } from '@playwright/test';
import { passesAxe } from '../passesAxe.ts';
import { test } from './screens.ts';

const underlined = (page: Page, term: string) => page.locator('.finding', { hasText: term });
const state = (page: Page) => page.getByRole('status', { name: 'Wording state' });
const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** From the settings to the note and back: the note's address is known once it has been opened. */
async function openFullest(page: Page): Promise<string> {
  await underlined(page, 'lazy').waitFor();
  return page.evaluate(() => location.hash);
}

test('[P10] each kind can be off, advice or warning, and what is chosen holds in the note', async ({
  open,
}) => {
  const page = await open('open', '#/notes/fullest');
  const note = await openFullest(page);
  await expect(underlined(page, 'lazy')).toHaveClass(/warning/);
  await go(page, '#/settings');
  await page.getByRole('link', { name: /^Wording checks/ }).click();
  await page.getByLabel('Judgment', { exact: true }).selectOption('Advice');
  await page.getByLabel('Plainer word', { exact: true }).selectOption('Off');
  await page.getByLabel('How much?', { exact: true }).selectOption('Warning');
  await expect(state(page)).toHaveText('Saved on this device.');
  await go(page, note);
  await expect(underlined(page, 'lazy')).toHaveClass(/advice/);
  await expect(underlined(page, 'utilized')).toHaveCount(0);
});

test('[P10] a rule is found by a word it looks for, switched off, listed, and switched on again', async ({
  open,
}) => {
  const page = await open('open', '#/wording');
  await page.getByLabel('Find a rule').fill('filthy');
  const found = page.getByRole('list', { name: 'Rules found' });
  await expect(found.getByRole('listitem').first()).toContainText('“filthy”');
  await found.getByRole('combobox').first().selectOption('Off');
  const changed = page.getByRole('list', { name: 'Rules you changed' });
  await expect(changed.getByRole('listitem')).toHaveCount(1);
  await changed.getByRole('combobox').selectOption('As its kind');
  await expect(changed).toHaveCount(0);
  await page.getByLabel('Find a rule').fill('qqqq');
  await expect(page.getByRole('status', { name: 'Rules found' })).toHaveText('No rule looks for that.');
});

test('[D99] what is fine in a section, and a level that holds in it alone', async ({ open }) => {
  const page = await open('open', '#/notes/fullest');
  const note = await openFullest(page);
  await go(page, '#/wording');
  await page.getByText('Progress note').click();
  await page.getByLabel('What is fine in “What I saw and heard”').selectOption('The client’s own words');
  await go(page, note);
  await expect(underlined(page, '555-201-3377')).toHaveCount(1);
  await expect(underlined(page, 'lazy')).toHaveCount(0);
  await go(page, '#/wording');
  await page.getByText('Progress note').click();
  await page.getByLabel('What is fine in “What I saw and heard”').selectOption('Facts only');
  await page.getByText('Levels in “What I saw and heard” alone').click();
  await page.getByLabel('Short form in “What I saw and heard”').selectOption('Warning');
  await go(page, note);
  await expect(underlined(page, 'CBT')).toHaveClass(/warning/);
  await expect(underlined(page, 'lazy')).toHaveCount(1);
});

test('[P2] a choice that can’t be kept says so', async ({ open }) => {
  const page = await open('open', '#/wording');
  await page.evaluate(() => {
    (globalThis as unknown as { vault: { failure: string } }).vault.failure = 'this device is full';
  });
  await page.getByLabel('Label', { exact: true }).selectOption('Off');
  await expect(state(page)).toHaveText('Not saved: this device is full');
  await expect(page.getByLabel('Label', { exact: true })).toHaveValue('warning');
});

test('[P12] axe finds nothing on the wording checks with all of it open', async ({ open }) => {
  const page = await open('open', '#/wording', { viewport: { width: 360, height: 9000 } });
  await page.getByLabel('Find a rule').fill('filthy');
  await page.getByText('Medication note').click();
  await page.locator('.template-fines[open] .section-levels > summary').first().click();
  await passesAxe(page);
});
