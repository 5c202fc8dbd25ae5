import { expect, test } from '@playwright/test';
import { launch, makeVault, newPracticeNote, saved, servePwa, unlock } from './harness.ts';

test('[P8][S11] written by keyboard, read once more, signed, unlocked again, added to, and printed', async () => {
  test.setTimeout(180_000);
  const server = await servePwa();
  const { context, end } = await launch();
  const page = await context.newPage();
  await makeVault(page, server.url);
  await newPracticeNote(page);
  const boxes = page.locator('.cm-content');
  for (let i = 0; i < (await boxes.count()); i += 1) {
    await boxes.nth(i).focus();
    await page.keyboard.type(`Anna said "part ${i} is done".`);
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  // What is not text: the date of the next contact, and whatever else is needed.
  for (const date of await page
    .locator('.note-section input[type="date"], .note-page section input[type="date"]')
    .all())
    await date.fill('2027-01-15');
  await expect(saved(page)).toContainText('Saved');
  await button('Last read before signing').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Last read' })).toBeFocused();
  await button('Sign this note').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Sign this note?' })).toBeVisible();
  await button('Sign for good').focus();
  await page.keyboard.press('Enter');
  const line = page.getByRole('status', { name: 'Signature' });
  await expect(line).toContainText('by Sam Okafor');

  await page.reload();
  await unlock(page);
  await expect(line).toContainText('by Sam Okafor');
  await expect(page.getByRole('region', { name: 'The signed note' })).toContainText('part 0 is done');
  await expect(boxes).toHaveCount(0);

  await button('Addendum').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Beneath the signed note')).toBeVisible();
  await boxes.first().focus();
  await page.keyboard.type('She called back at 16:00.');
  await expect(saved(page)).toContainText('Saved');
  await page.getByText('Beneath the signed note').getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Addendum' })).toContainText('She called back at 16:00.');

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.print-sheet');
  await expect(paper).toContainText('part 0 is done');
  await expect(paper).toContainText('She called back at 16:00.');
  await expect(paper).toContainText('Signed');
  await end();
  await server.close();
});
