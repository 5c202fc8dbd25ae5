import { expect, type Page } from '@playwright/test';
import { passesAxe } from '../passesAxe.ts';
import { test } from './screens.ts';

const findings = (page: Page) => page.getByRole('complementary', { name: 'Findings' });
const card = (page: Page, term: string) =>
  findings(page)
    .getByRole('listitem')
    .filter({ hasText: `“${term}”` });
const line = (page: Page) => page.getByRole('status', { name: 'What was ignored' });

test('[P10] by mouse: ignored here, taken back by the line, by Ctrl Z, and from the list under the note', async ({
  open,
}) => {
  const page = await open('open', '#/notes/fullest');
  await card(page, 'filthy').getByRole('button', { name: 'Ignore here' }).click();
  await expect(card(page, 'filthy')).toHaveCount(0);
  await expect(line(page)).toContainText('Ignored here.');
  await line(page).getByRole('button', { name: 'Undo' }).click();
  await expect(card(page, 'filthy')).toHaveCount(1);
  await expect(line(page)).toHaveText('');

  await card(page, 'filthy').getByRole('button', { name: 'Ignore here' }).click();
  await expect(card(page, 'filthy')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(card(page, 'filthy')).toHaveCount(1);

  await card(page, 'lazy').getByRole('button', { name: 'Ignore here' }).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Seen. ');
  await expect(line(page)).toHaveText('');
  await expect(card(page, 'lazy')).toHaveCount(0);
  // Typing came after it: undo means the typing.
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: 'What I saw and heard' })).not.toContainText('Seen.');
  await expect(card(page, 'lazy')).toHaveCount(0);
  await page.getByText('Ignored in this note: 1').click();
  await page.getByRole('button', { name: 'Show “lazy” again' }).click();
  await expect(card(page, 'lazy')).toHaveCount(1);
});

test('[P12] by keyboard: each act has its key, shown where F8 leads, and each is taken back', async ({
  open,
}) => {
  const page = await open('open', '#/notes/fullest');
  await card(page, 'lazy').waitFor();
  await page.getByRole('textbox', { name: 'Main topic' }).focus();
  await page.keyboard.press('F8');
  const popup = page.getByRole('dialog', { name: 'Finding: filthy' });
  await expect(popup).toContainText('Ignore hereI');
  await passesAxe(page);
  await page.keyboard.press('i');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(card(page, 'filthy')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'What I saw and heard' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(card(page, 'filthy')).toHaveCount(1);

  // With a reason, in the whole note.
  await page.keyboard.press('F8');
  await expect(page.getByRole('dialog', { name: 'Finding: lazy' })).toBeVisible();
  await page.keyboard.press('n');
  const why = page.getByLabel('Why is it fine in this note?');
  await expect(why).toBeFocused();
  await passesAxe(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Type a reason, such as “legal term”')).toBeVisible();
  await page.keyboard.type('nix');
  await page.keyboard.press('Escape');
  await expect(why).toHaveCount(0);
  await expect(page.getByRole('dialog', { name: 'Finding: lazy' })).toBeVisible();
  await page.getByRole('button', { name: 'Ignore in this note…' }).click();
  await page.keyboard.type('her own word');
  await page.keyboard.press('Enter');
  await expect(line(page)).toContainText('Ignored in this note.');
  await expect(card(page, 'lazy')).toHaveCount(0);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Anna is lazy. ');
  await page.getByText('Ignored in this note: 1').click();
  await expect(page.getByText('Anywhere in this note: her own word · Sam Okafor')).toBeVisible();
  await expect(card(page, 'lazy')).toHaveCount(0);
});

test('[P10] a rule that is never shown is gone from open notes at once, and comes back by Ctrl Z', async ({
  open,
}) => {
  const page = await open('open', '#/notes/fullest');
  await card(page, 'utilized').getByRole('button', { name: 'More' }).click();
  await card(page, 'utilized').getByRole('button', { name: 'Never show this rule' }).click();
  await expect(line(page)).toContainText('is off in all notes.');
  await expect(card(page, 'utilized')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(card(page, 'utilized')).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Main topic' }).focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('F8');
  await expect(page.getByRole('dialog', { name: 'Finding: utilized' })).toBeVisible();
  await page.keyboard.press('x');
  await expect(card(page, 'utilized')).toHaveCount(0);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' He utilized it. ');
  await expect(line(page)).toHaveText('');
  await expect(card(page, 'lazy')).toHaveCount(1);
  await expect(card(page, 'utilized')).toHaveCount(0);
});

test('[P12] on a phone the sheet stays open, says what was ignored, and takes it back', async ({ open }) => {
  const page = await open('open', '#/notes/fullest', { viewport: { width: 360, height: 740 } });
  await page.getByRole('button', { name: '6 findings' }).click();
  const sheet = page.getByRole('dialog', { name: 'Findings' });
  const item = sheet.getByRole('listitem').filter({ hasText: '“filthy”' });
  await item.getByRole('button', { name: 'Ignore here' }).click();
  await expect(item).toHaveCount(0);
  await expect(sheet.getByRole('button', { name: 'Undo' })).toBeFocused();
  await passesAxe(page);
  await page.keyboard.press('Enter');
  await expect(item).toHaveCount(1);
});
