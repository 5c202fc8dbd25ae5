import { expect, type Page } from '@playwright/test';
import { passesAxe } from '../passesAxe.ts';
import { test } from './screens.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Words, names, tags or dates' });
const found = (page: Page) => page.getByRole('list', { name: 'Notes found' }).getByRole('link');

test('finds a word as it is typed, marks it, and leads to it in the note', async ({ open }) => {
  const page = await open('open', '#/cases');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('thermos');
  await expect(found(page)).toHaveCount(1);
  await expect(found(page)).toContainText('Anna Rivera');
  await expect(found(page).locator('mark')).toHaveText('thermostat');
  await page.keyboard.press('ArrowDown');
  await expect(found(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'What I saw and heard' })).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('thermostat');
  // Coming back, all of it is still there.
  await page.goBack();
  await expect(field(page)).toHaveValue('thermos');
  await expect(found(page)).toHaveCount(1);
});

test('forgives slips and says what it looked for; finds dates, names and headlines', async ({ open }) => {
  const page = await open('open', '#/search');
  await field(page).fill('thermostta');
  await expect(found(page)).toHaveCount(1);
  await expect(page.getByRole('status')).toContainText(
    '“thermostta” stands in hardly any note. “thermostat” was looked for as well.',
  );
  await field(page).fill('19 November');
  await expect(found(page)).toContainText(['New dose since Monday']);
  await field(page).fill('lee station');
  await expect(found(page)).toHaveCount(1);
  await expect(found(page).locator('mark')).toHaveText(['Lee', 'station']);
  await field(page).fill('boiler zzzz');
  await expect(page.getByRole('status')).toContainText('No note has all of these words.');
});

test('says when nothing is found, and what to do next; keeps to a case and to dates', async ({ open }) => {
  const page = await open('open', '#/cases/case-1');
  await page.getByRole('button', { name: 'Search this file' }).click();
  await expect(page.getByRole('combobox', { name: 'Case' })).toHaveValue('case-1');
  await field(page).fill('station');
  await expect(page.getByRole('status')).toContainText('No notes found');
  await page.getByRole('button', { name: 'Search all cases and dates' }).click();
  await expect(found(page)).toHaveCount(1);
  await field(page).fill('');
  await page.getByLabel('From').fill('2026-11-18');
  await page.getByLabel('To', { exact: true }).fill('2026-11-19');
  await expect(found(page)).toHaveCount(2);
  await expect(found(page).first()).toContainText('New dose since Monday');
});

test('says that the index is being built, and that it has stopped', async ({ open }) => {
  const page = await open('open', '#/search');
  await field(page).fill('thermostat');
  await expect(found(page)).toHaveCount(1);
  const say = (progress: object) =>
    page.evaluate((value) => {
      (
        globalThis as unknown as { vault: { search: { progress: { set(value: object): void } } } }
      ).vault.search.progress.set(value);
    }, progress);
  await say({ at: 'building', done: 1240, total: 10_000 });
  await expect(page.getByRole('status')).toContainText(
    'Indexing 1,240 of 10,000 notes. What is not indexed yet can’t be found.',
  );
  await say({ at: 'failed' });
  await expect(page.getByRole('alert')).toContainText('The search has stopped.');
  await page.getByRole('button', { name: 'Start the search again' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(found(page)).toHaveCount(1);
});

test('a note written a moment ago is found', async ({ open }) => {
  const page = await open('open', '#/search');
  await field(page).fill('zebra');
  await expect(page.getByRole('status')).toContainText('No notes found');
  await page.evaluate(() => {
    const { vault } = globalThis as unknown as {
      vault: { write(id: string, section: string, text: string): void };
    };
    vault.write('note-5', 'observed', 'A zebra was seen. ');
  });
  await expect(found(page)).toHaveCount(1);
});

test('[P12] axe finds nothing on what was found, and nothing is cut off at 320 px', async ({ open }) => {
  const page = await open('open', '#/search', { viewport: { width: 320, height: 640 } });
  await field(page).fill('anna boilre');
  await expect(found(page).first()).toBeVisible();
  await page.getByText('Case, dates and order').click();
  await passesAxe(page);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '150%'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('[P1] what is looked for stands in no address and no title, and is gone after locking', async ({
  open,
}) => {
  const page = await open('open', '#/search');
  await field(page).fill('Anna thermostat');
  await expect(found(page)).toHaveCount(1);
  expect(decodeURIComponent(page.url())).not.toMatch(/Anna|thermostat/);
  expect(await page.title()).toBe('Search · Casewright');
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.getByLabel('Passphrase').fill('correct horse battery staple');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('');
});
