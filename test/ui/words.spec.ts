import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { passesAxe } from '../passesAxe.ts';
import { test } from './screens.ts';

const own = (page: Page) => page.getByRole('list', { name: 'Terms of your list' });
const file = (text: string, name = 'house words.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const choose = (page: Page, text: string) => page.getByLabel('List file').setInputFiles(file(text));

async function addTerm(page: Page, term: string, instead: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a term' }).click();
  await page.getByLabel('Word or phrase').fill(term);
  await page.getByLabel('Say instead').fill(instead);
  await page.getByRole('button', { name: 'Add the term' }).click();
  await expect(own(page)).toContainText(`“${term}”`);
}

async function sign(page: Page): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Sign the list and save it as a file' }).click();
  return readFileSync(await (await coming).path(), 'utf8');
}

test('[S19] a term is added with its examples run as they are typed, changed, removed and brought back', async ({
  open,
}) => {
  const page = await open('open', '#/words');
  await expect(page.getByText('No terms yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Add a term' }).click();
  await page.getByRole('button', { name: 'Add the term' }).click();
  await expect(page.getByText('Type the word or phrase')).toBeVisible();
  await page.getByLabel('Word or phrase').fill('heating');
  await page.getByLabel('Say instead').fill('boiler\n\nthe boiler');
  await page.getByLabel('Why').fill('Our records say boiler.');
  await page.getByLabel('Examples: sentences it must find').fill('The kettle is cold.');
  const tried = page.getByRole('list', { name: 'What the term does in its examples' });
  await expect(tried).toContainText('not found');
  await page.getByRole('button', { name: 'Add the term' }).click();
  await expect(page.getByRole('alert')).toContainText(
    'is not found in its own example “The kettle is cold.”',
  );
  await page.getByLabel('Examples: sentences it must find').fill('The heating is cold.');
  await page.getByLabel('Counter-examples').fill('The boiler is cold.');
  await expect(tried.getByRole('listitem')).toHaveText([
    '“The heating is cold.” found',
    '“The boiler is cold.” left alone',
  ]);
  await passesAxe(page);
  await page.getByRole('button', { name: 'Add the term' }).click();
  await expect(own(page).getByRole('listitem')).toContainText('Say instead: boiler, the boiler');

  await page.getByRole('button', { name: 'Change “heating”' }).click();
  await page.getByLabel('Kind').selectOption('Judgment');
  await page.getByRole('button', { name: 'Save the term' }).click();
  await expect(own(page).getByRole('listitem')).toContainText('“heating” · Judgment');
  await page.getByRole('button', { name: 'Remove “heating”' }).click();
  await expect(own(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(own(page).getByRole('listitem')).toHaveCount(1);

  // It holds in the note.
  await page.evaluate(() => {
    const { vault } = globalThis as unknown as {
      vault: { notes: { value: { id: string; headline: string }[] } };
    };
    const note = vault.notes.value.find(({ headline }) => headline.startsWith('Rent paid'));
    location.hash = `#/notes/${note?.id}`;
  });
  await page.locator('.finding', { hasText: 'heating' }).click();
  await expect(page.getByRole('dialog', { name: 'Finding: heating' })).toContainText(
    'Our records say boiler.',
  );
});

test('[S19] a built-in rule is switched off and on, and worded another way', async ({ open }) => {
  const page = await open('open', '#/words');
  await page.getByLabel('Find a built-in rule').fill('utilize');
  await page.getByRole('button', { name: 'Switch off: utilize' }).click();
  const changed = page.getByRole('list', { name: 'Built-in rules your list changes' });
  await expect(changed).toContainText('utilize');
  await page.getByRole('button', { name: 'Switch on again: utilize' }).click();
  await expect(changed).toHaveCount(0);
  await page.getByRole('button', { name: 'Word it your way: utilize' }).click();
  await page.getByRole('button', { name: 'Save the wording' }).click();
  await expect(page.getByText('Type why, or what to say instead')).toBeVisible();
  await page.getByLabel('Why').fill('We say use.');
  await passesAxe(page);
  await page.getByRole('button', { name: 'Save the wording' }).click();
  await expect(changed).toContainText('We say use.');
});

test('[S19] a signed file says who; a changed one is refused unless it is taken knowingly', async ({
  open,
}) => {
  const sender = await open('open', '#/words');
  await sender.getByRole('button', { name: 'Sign the list and save it as a file' }).click();
  await expect(sender.getByText('The list is empty. Add a term first.')).toBeVisible();
  await sender.getByLabel('Name of the list').pressSequentially('Riverside words');
  await addTerm(sender, 'hot desk', 'shared desk');
  const text = await sign(sender);
  await choose(sender, text);
  await expect(sender.getByText('This is your own list.')).toBeVisible();

  const page = await open('open', '#/words');
  await choose(page, text);
  await expect(page.getByText(/Signed by Sam Okafor, .*Key number [0-9A-Z]{4}-[0-9A-Z]{4}\./)).toBeVisible();
  await expect(page.getByText('Riverside words · version 1')).toBeVisible();
  await passesAxe(page);
  await page.getByRole('button', { name: 'Take this list' }).click();
  await expect(page.getByRole('status', { name: 'Import state' })).toContainText('“Riverside words” is in.');
  await expect(page.getByRole('button', { name: 'Remove “Riverside words”' })).toBeVisible();

  await choose(page, text);
  await expect(page.getByText('You have this version already.')).toBeVisible();
  await choose(page, text.replace('shared desk', 'desk of shame'));
  await expect(page.getByRole('alert')).toContainText('This file was changed after it was signed.');
  await expect(page.getByRole('button', { name: 'Take this list' })).toHaveCount(0);
  await passesAxe(page);
  await page.getByRole('button', { name: 'Take it without the signature' }).click();
  await expect(page.getByText('Not signed: nobody vouches for it.')).toBeVisible();

  await addTerm(sender, 'cold desk', 'desk');
  await choose(page, await sign(sender));
  await expect(page.getByText('It takes the place of version 1.')).toBeVisible();
  await page.getByRole('button', { name: 'Update the list' }).click();
  await expect(page.getByText('Riverside words · version 2')).toBeVisible();
  await page.getByRole('button', { name: 'Remove “Riverside words”' }).first().click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Remove “Riverside words”' })).toHaveCount(2);
});

test('[S19] what is wrong with a file is said row by row, and nothing of it is taken', async ({ open }) => {
  const page = await open('open', '#/words');
  const entries = [
    { term: 'fine', kind: 'label' },
    { term: 'hot desk', kind: 'rude' },
    { term: '', kind: 'label' },
  ];
  await choose(page, JSON.stringify({ entries }));
  const report = page.getByRole('alert');
  await expect(report).toContainText('Nothing was taken from this file');
  await expect(report).toContainText('Term 2 “hot desk”: kind must be one of: value-judgment');
  await expect(report).toContainText('Term 3: term is empty');
  await passesAxe(page);
  await choose(page, JSON.stringify({ entries: [{ term: 'a b', kind: 'label', examples: ['c d'] }] }));
  await expect(report).toContainText('Term 1 “a b” is not found in its own example “c d”');
  await choose(page, '<html>');
  await expect(report).toContainText('The file is not JSON');
  await expect(page.getByRole('button', { name: 'Take this list' })).toHaveCount(0);
  await expect(page.getByText('None yet. A list from your agency comes in below.')).toBeVisible();
});

test('[P12] axe finds nothing on the agency’s words, and nothing runs over at 320 px', async ({ open }) => {
  const page = await open('open', '#/words', { viewport: { width: 320, height: 700 } });
  await addTerm(page, 'a very long term that somebody has thought of and written down', 'x');
  const overrides = [{ rule: 'value-judgment/lazy', message: 'm' }];
  await choose(
    page,
    JSON.stringify({ entries: [{ term: 'b', kind: 'label' }], off: ['acronym'], overrides }),
  );
  await page.getByRole('button', { name: 'Take this list' }).click();
  await page.locator('.kept-lists summary').click();
  await page.getByRole('button', { name: /^Change “a very long/ }).click();
  await expect(page.getByLabel('Word or phrase')).toBeFocused();
  await page.getByLabel('Find a built-in rule').fill('filthy');
  await passesAxe(page);
});
