import { expect } from '@playwright/test';
import { test } from './screens.ts';

const words = 'orbit lemon canyon velvet museum harvest pilot sketch island tunnel garden ripple';

test('a wrong passphrase is said, and the field keeps the focus and nothing else changes', async ({
  open,
}) => {
  const page = await open('locked');
  const field = page.getByLabel('Passphrase', { exact: true });
  await field.fill('not this one');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That is not the passphrase. Nothing has changed.')).toBeVisible();
  await expect(field).toBeFocused();
  await page.keyboard.type('correct horse battery staple');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Cases' })).toBeVisible();
});

test('[P11] recovery words open the vault; what is wrong with them is said in words', async ({ open }) => {
  const page = await open('locked');
  await page.getByRole('button', { name: 'Use recovery words' }).click();
  const attempt = async (typed: string) => {
    await page.getByLabel('Word 1', { exact: true }).fill(typed);
    await page.getByRole('button', { name: 'Unlock with words' }).click();
  };
  await page.getByLabel('New passphrase', { exact: true }).fill('four quiet river stones');
  await page.getByLabel('Repeat passphrase', { exact: true }).fill('four quiet river stones');
  await attempt(words.replace('velvet', 'velvetx'));
  await expect(page.getByRole('alert')).toContainText('Word 4, “velvetx”, is not on the list of words');
  await expect(page.getByLabel('Word 4', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await attempt(words.replace('orbit lemon', 'lemon orbit'));
  await expect(page.getByRole('alert')).toContainText('two have changed places');
  await attempt(words);
  await expect(page.getByRole('heading', { name: 'Cases' })).toBeVisible();
});

test('[P11] the vault is made only when three words have been typed back right', async ({ open }) => {
  const page = await open('new');
  await page.getByRole('button', { name: 'Make a vault' }).click();
  await page.getByLabel('Your name').fill('Sam Okafor');
  await page.getByLabel('Passphrase', { exact: true }).fill('four quiet river stones');
  await page.getByLabel('Repeat passphrase', { exact: true }).fill('four quiet river stone');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toContainText('The two passphrases differ');
  await page.getByLabel('Repeat passphrase', { exact: true }).fill('four quiet river stones');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Write down your recovery words' }).waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
  const asked = page.getByLabel(/^Word \d+$/);
  await expect(asked).toHaveCount(3);
  for (const field of await asked.all()) await field.fill('orbits');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').getByRole('button')).toHaveCount(3);
  for (const field of await asked.all()) {
    const place = Number((await field.getAttribute('id'))?.replace('word-', ''));
    await field.fill(` ${words.split(' ')[place - 1]?.toUpperCase()} `);
  }
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Your first case' })).toBeVisible();
});
