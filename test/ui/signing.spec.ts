import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { passesAxe } from '../passesAxe.ts';
import { test } from './screens.ts';

const check = async (page: Page, name = '') => {
  // On a phone the bar below covers what is scrolled under it: that is no target then.
  const last = page.locator('.signed-page summary', { hasText: 'History' });
  if (await last.isVisible()) await last.evaluate((line) => line.scrollIntoView({ block: 'center' }));
  await passesAxe(page, name);
};

/** Goes to a control by Tab alone. */
async function tabTo(page: Page, name: RegExp | string): Promise<void> {
  const wanted = page.getByRole('button', { name });
  for (let i = 0; i < 80; i += 1) {
    if (await wanted.evaluate((button) => button === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}`);
}

/** Writes into each part of the note on the screen. */
async function written(page: Page): Promise<void> {
  for (const box of await page.locator('.cm-content').all()) {
    await box.focus();
    await page.keyboard.type('Rosa said "it is warm again".');
  }
}

for (const width of [1280, 360]) {
  test(`[P8][P12] last read, signing and adding by keyboard, ${width} px`, async ({ open }) => {
    test.setTimeout(240_000);
    const page = await open('open', '#/cases/case-2/new-note', {
      viewport: { width, height: 800 },
    });
    await page.getByText('Short note').first().click();
    await expect(page.locator('.cm-content').first()).toBeFocused();

    // A needed part is empty: it says so, and leads there.
    await tabTo(page, 'Last read before signing');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Last read' })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Sign this note' })).toBeDisabled();
    await expect(page.getByText('needed before it can be signed')).toBeVisible();
    await check(page, `stopped-${width}`);
    await page.keyboard.press('Escape');
    await written(page);

    await tabTo(page, 'Last read before signing');
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('region', { name: 'The note as it will stand' });
    await expect(sheet).toContainText('it is warm again');
    await expect(page.getByRole('region', { name: 'Five steps' }).getByRole('listitem')).toHaveCount(5);
    await check(page, `last-read-${width}`);
    await tabTo(page, 'Sign this note');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Sign this note?' })).toBeVisible();
    await check(page, `question-${width}`);
    await page.keyboard.press('Escape');
    // The focus is back on the button a task before the page knows that the question is gone.
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await tabTo(page, 'Sign this note');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Sign for good');
    await page.keyboard.press('Enter');

    const line = page.getByRole('status', { name: 'Signature' });
    await expect(line).toContainText('by Sam Okafor, on Chromium on this laptop');
    await expect(page.locator('.cm-content')).toHaveCount(0);
    await check(page, `signed-${width}`);

    await tabTo(page, 'Begin the correction');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Beneath the signed note')).toBeVisible();
    await expect(page.locator('.cm-content').first()).toContainText('it is warm again');
    await page.locator('.cm-content').first().focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('On Monday ');
    await check(page);
    await page.getByText('Beneath the signed note').getByRole('link').click();
    const added = page.getByRole('region', { name: 'Correction' });
    await expect(added).toContainText('Not signed yet');
    await added.getByText('What it changes').click();
    await expect(added.locator('ins').first()).toContainText('On Monday');
    await page.getByText('History').click();
    await expect(page.locator('.note-history')).toContainText('began: Correction');
    await check(page, `corrected-${width}`);

    // A change from elsewhere alters nothing that is shown, and is offered.
    const id = decodeURIComponent(new URL(page.url()).hash.split('/').at(-1) ?? '');
    await page.evaluate((note) => {
      (globalThis as unknown as { vault: { write(n: string, s: string, t: string): void } }).vault.write(
        note,
        'what-happened',
        'Written elsewhere. ',
      );
    }, id);
    await expect(page.getByText('Changed on a device after signing')).toBeVisible();
    await expect(page.getByRole('region', { name: 'The signed note' })).not.toContainText(
      'Written elsewhere',
    );
    await check(page, `later-${width}`);
    // So does a copy: it is of the text that was signed.
    await page.getByText('Take the text elsewhere').click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the text as a file' }).click();
    const copied = readFileSync(await (await coming).path(), 'utf8');
    expect(copied).toContain('it is warm again');
    expect(copied).not.toContain('Written elsewhere');
    await page.getByRole('button', { name: 'Make it an addendum' }).click();
    await expect(page.locator('.cm-content').first()).toContainText('Written elsewhere');
  });
}
