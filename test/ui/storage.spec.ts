import { expect, type Page } from '@playwright/test';
import { passesAxe } from '../passesAxe.ts';
import type { MemoryStorage } from './memoryStorage.ts';
import type { MemoryUpdate } from './memoryUpdate.ts';
import { test } from './screens.ts';

interface Reached {
  storage: MemoryStorage;
  update: MemoryUpdate;
  clock: { ahead: number };
  vault: { failure: string | undefined };
}

const set = (page: Page, patch: Parameters<MemoryStorage['set']>[0]) =>
  page.evaluate((given) => (globalThis as unknown as Reached).storage.set(given), patch);

test('[P2] little room is a calm line, hardly any is a warning, enough is nothing', async ({ open }) => {
  const page = await open('open', '#/today');
  await expect(page.getByRole('status', { name: 'Room on this device' })).toHaveCount(0);
  await set(page, { used: 870_000_000, quota: 1_000_000_000, room: 'low' });
  await expect(page.getByRole('status', { name: 'Room on this device' })).toContainText(/130\sMB more/);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await set(page, { used: 988_000_000, room: 'short' });
  await expect(page.getByRole('alert')).toContainText(/nearly full.*12\sMB more/);
});

test('Settings say whether the browser keeps the notes, what is used, and what it answered', async ({
  open,
}) => {
  const page = await open('open', '#/settings');
  const answer = page.getByRole('status', { name: 'Whether the browser keeps the notes' });
  await expect(answer).toContainText('has not promised');
  await expect(page.getByText(/4\.2\sMB of 12\sGB that the browser allows/)).toBeVisible();
  await expect(page.getByText('1,204', { exact: true })).toBeVisible();
  const ask = page.getByRole('button', { name: 'Ask the browser to keep the notes' });
  await ask.click();
  await expect(answer).toContainText('was asked, and did not promise');
  await set(page, { persistent: undefined });
  await expect(answer).toContainText('does not say');
  await set(page, { persistent: true });
  await expect(answer).toContainText('keeps the notes on this device until you remove them');
  await expect(ask).toHaveCount(0);
});

test('a new version is taken by the button alone, and not while a note is unsaved', async ({ open }) => {
  const page = await open('open', '#/notes/fullest');
  await page.evaluate(() => (globalThis as unknown as Reached).update.state.set('ready'));
  const offer = page.getByRole('status', { name: 'New version' });
  await expect(offer).toContainText('A new version is ready. Reload when you are at a good place.');
  await page.evaluate(() => {
    (globalThis as unknown as Reached).vault.failure = 'This device is full.';
  });
  await page.getByRole('textbox', { name: 'What we did' }).click();
  await page.keyboard.type('Called.');
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Not saved');
  const takes = () => page.evaluate(() => (globalThis as unknown as Reached).update.takes);
  await offer.getByRole('button', { name: 'Save and reload' }).click();
  await expect(offer).toContainText('Not reloaded, for a note is not saved: This device is full.');
  expect(await takes()).toBe(0);
  await page.evaluate(() => {
    (globalThis as unknown as Reached).vault.failure = undefined;
  });
  await page.getByRole('textbox', { name: 'What we did' }).click();
  await page.keyboard.type(' ');
  await expect(page.getByRole('status', { name: 'Save state' })).toContainText('Saved');
  await offer.getByRole('button', { name: 'Save and reload' }).click();
  await expect.poll(takes).toBe(1);
});

test('[P2] [P11] what cannot be saved can be copied and saved as a file, under a name that names nobody', async ({
  open,
}) => {
  const page = await open('open', '#/notes/fullest', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.evaluate(() => {
    (globalThis as unknown as Reached).vault.failure = 'This device is full.';
  });
  await page.getByRole('textbox', { name: 'What we did' }).click();
  await page.keyboard.type('Called the landlord.');
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.getByText('Copied. The clipboard is not sealed')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Anna Rivera · CW-1042');
  expect(copied).toContain('What we did\nCalled the landlord.');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the text as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^unsaved note [\d-]+\.txt$/);
});

test('a clock set back ten years is said, and “saved … ago” goes on from where it was', async ({ open }) => {
  const page = await open('open', '#/notes/fullest');
  const state = page.getByRole('status', { name: 'Save state' });
  await page.getByRole('textbox', { name: 'What we did' }).click();
  await page.keyboard.type('x');
  await expect(state).toContainText(/Saved on this device · \d s ago/);
  await page.evaluate(() => {
    (globalThis as unknown as Reached).clock.ahead = -10 * 365.25 * 86_400_000;
  });
  const age = async () => Number(/(\d+) s ago/.exec((await state.textContent()) ?? '')?.[1] ?? -1);
  const before = await age();
  await expect.poll(age).toBeGreaterThan(before + 1);
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await expect(page.getByRole('status', { name: 'Clock' })).toContainText('Check the clock of this device');
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows.first()).toContainText(String(new Date().getFullYear()));
});

test('[P12] axe finds nothing on what is said of the storage, at 320 px', async ({ open }) => {
  const page = await open('open', '#/settings', { viewport: { width: 320, height: 3200 } });
  await page.evaluate(() => {
    const { update, clock, storage } = globalThis as unknown as Reached;
    clock.ahead = -10 * 365.25 * 86_400_000;
    update.state.set('ready');
    storage.set({ trouble: 'cleared', asked: true });
  });
  await passesAxe(page);
  await set(page, { trouble: 'outdated' });
  await passesAxe(page);
  await set(page, { trouble: undefined, room: 'low' });
  await passesAxe(page);
  await page.close();
  const before = await open('locked', '', { viewport: { width: 320, height: 640 } });
  for (const trouble of ['waiting', 'outdated', 'cleared'] as const) {
    await set(before, { trouble });
    await before.getByRole('heading', { level: 1 }).waitFor();
    await passesAxe(before);
  }
});
