import { expect, type Page, test } from '@playwright/test';
import { launch, makeVault, newPracticeNote, saved, servePwa, unlock } from './harness.ts';

const underlined = (page: Page, term: string) => page.locator('.finding', { hasText: term });
const box = (page: Page) => page.getByRole('textbox', { name: 'What I saw and heard' });

test('[P1] [P10] what is ignored, what is chosen, and the agency’s words: set, locked, unlocked, restarted, still there', async () => {
  const server = await servePwa();
  const first = await launch();
  const page = await first.context.newPage();
  await makeVault(page, server.url);
  await newPracticeNote(page);
  const note = page.url();
  await box(page).click();
  await box(page).pressSequentially('Anna was lazy and rude. She utilized the heating after CBT. ');
  await expect(underlined(page, 'utilized')).toBeVisible();

  // By keyboard, in the note: one here, one in the note with a reason, one rule for good.
  const walkTo = async (term: string) => {
    await page.getByRole('textbox', { name: 'Main topic' }).focus();
    const popup = page.getByRole('dialog', { name: `Finding: ${term}` });
    await expect(async () => {
      await page.keyboard.press('F8');
      await expect(popup).toBeVisible({ timeout: 500 });
    }).toPass();
  };
  await walkTo('lazy');
  await page.keyboard.press('i');
  await expect(underlined(page, 'lazy')).toHaveCount(0);
  await walkTo('rude');
  await page.keyboard.press('n');
  await page.keyboard.type('her own word');
  await page.keyboard.press('Enter');
  await expect(underlined(page, 'rude')).toHaveCount(0);
  await walkTo('utilized');
  await page.keyboard.press('x');
  await expect(underlined(page, 'utilized')).toHaveCount(0);
  await expect(saved(page)).toContainText('Saved');

  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: /^Wording checks/ }).click();
  await page.getByLabel('Short form', { exact: true }).selectOption('Warning');
  await expect(page.getByRole('status', { name: 'Wording state' })).toHaveText('Saved on this device.');
  await page.getByRole('link', { name: /^Add words of your own/ }).click();
  await page.getByRole('button', { name: 'Add a term' }).click();
  await page.getByLabel('Word or phrase').fill('heating');
  await page.getByLabel('Say instead').fill('boiler');
  await page.getByRole('button', { name: 'Add the term' }).click();
  await expect(page.getByRole('list', { name: 'Terms of your list' })).toContainText('“heating”');

  const stands = async (where: Page) => {
    await expect(underlined(where, 'CBT')).toHaveClass(/warning/);
    await expect(underlined(where, 'heating')).toHaveCount(1);
    for (const term of ['lazy', 'rude', 'utilized']) await expect(underlined(where, term)).toHaveCount(0);
    await where.getByText('Ignored in this note: 2').click();
    await expect(where.getByText('Anywhere in this note: her own word · Sam Okafor')).toBeVisible();
  };
  await page.getByRole('button', { name: 'Lock' }).click();
  await unlock(page);
  await page.goto(note);
  await stands(page);
  await first.context.close();

  const second = await launch({ profile: first.profile });
  const again = await second.context.newPage();
  await again.goto(note);
  await unlock(again);
  await stands(again);
  await again.getByRole('button', { name: 'Show “lazy” again' }).click();
  await expect(underlined(again, 'lazy')).toHaveCount(1);
  await second.end();
  await server.close();
});
