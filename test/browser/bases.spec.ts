import { expect, test } from '@playwright/test';
import { launch, makeVault, newPracticeNote, saved, servePwa, unlock } from './harness.ts';

test('[P3] [D98] what a worker says a sentence rests on is there after locking and unlocking, and after a restart', async () => {
  const server = await servePwa();
  const first = await launch();
  const page = await first.context.newPage();
  await makeVault(page, server.url);
  await newPracticeNote(page);
  const box = page.getByRole('textbox', { name: 'What I saw and heard' });
  await box.click();
  await page.keyboard.insertText('Anna cried. Rent is due on Monday.');
  await page.keyboard.press('F9');
  const menu = page.getByRole('dialog', { name: 'What this sentence rests on' });
  await menu.getByRole('textbox', { name: 'Told by whom' }).fill('the landlord');
  await menu.getByRole('textbox', { name: 'Told by whom' }).press('Enter');
  await expect(box.locator('.basis.said')).toHaveAttribute('data-words', 'Told by the landlord');
  // Words before it that come later.
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('At noon she called. ');
  await expect(saved(page)).toContainText('Saved');

  await page.getByRole('button', { name: 'Lock' }).click();
  await unlock(page);
  const said = box.locator('.basis.said');
  await expect(said).toHaveText('R');
  await expect(said).toHaveAttribute('data-words', 'Told by the landlord');
  await expect(box.locator('.basis.seen')).toHaveText('A');

  // Taken out and put back by an undo: Yjs makes new letters of it, and the label must follow for good.
  await box.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(box.locator('.basis')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(said).toHaveText('R');
  await expect(saved(page)).toContainText('Saved');
  const address = page.url();
  await first.context.close();

  const second = await launch({ profile: first.profile });
  const again = await second.context.newPage();
  await again.goto(address);
  await unlock(again);
  await expect(again.locator('.basis.said')).toHaveText('R');
  await expect(again.locator('.basis.said')).toHaveAttribute('data-words', 'Told by the landlord');
  await second.end();
  await server.close();
});

test('[D146] the note before is compared from the disk, and reading it so is no entry of the read log', async () => {
  const server = await servePwa();
  const { context, end } = await launch();
  const page = await context.newPage();
  await makeVault(page, server.url);
  await newPracticeNote(page);
  const box = page.getByRole('textbox', { name: 'What I saw and heard' });
  await box.click();
  await page.keyboard.insertText('Anna walks with a stick. The fridge was empty.');
  await page.getByRole('textbox', { name: 'Headline' }).fill('The first visit');
  await page.getByLabel('Date').fill('2026-03-02');
  await expect(saved(page)).toContainText('Saved');
  await page.getByRole('button', { name: 'New note' }).click();
  await page.getByText('Progress note').first().click();
  await box.click();
  await page.keyboard.insertText('Anna walks with a stick. The fridge was full.');
  await expect(saved(page)).toContainText('Saved');
  await page.getByRole('button', { name: 'About this note' }).click();
  const panel = page.getByRole('complementary', { name: 'About this note' });
  await expect(panel).toContainText(
    '56% stands word for word in the note before: The first visit, March 2, 2026.',
  );
  // Each note was opened once, to be written; comparing opened none.
  const file = await page.getByRole('link', { name: /^Back to/ }).getAttribute('href');
  await page.goto(`${server.url}/${file}/read-log`);
  const log = page.getByRole('list', { name: 'Who looked at this file' });
  await expect(log.getByRole('listitem').filter({ hasText: /opened/i })).toHaveCount(2);
  await end();
  await server.close();
});
