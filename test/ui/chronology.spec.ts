import { expect, type Page } from '@playwright/test';
import { passesAxe } from '../passesAxe.ts';
import { test } from './screens.ts';

interface Reached {
  vault: { readNote(id: string): Promise<unknown> };
}

const place = '#/cases/case-1/chronology';
const count = (page: Page) => page.getByRole('status', { name: 'Notes shown' });
const events = (page: Page) => page.locator('.events > li');

test('[D75][D144] from the allocation on, by the date of the event', async ({ open }) => {
  const page = await open('years', '#/cases/case-1', { viewport: { width: 360, height: 1400 } });
  await page.getByRole('link', { name: 'Chronology', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Chronology' })).toBeFocused();
  await expect(count(page)).toHaveText('33 notes');
  // What happened before the case was allocated is told by an entry of its own.
  await expect(events(page).nth(0)).toContainText('Mateo, was born');
  await expect(events(page).nth(1)).toContainText('Case allocated');
  await expect(events(page).nth(2)).toContainText('Heating and rent');
  const days = await page
    .locator('.events time')
    .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
  expect(days).toEqual([...days].sort());
  // At the end, the bar of places at the bottom of a phone lies over none of it.
  await page.getByText(/since the last contact/).evaluate((line) => line.scrollIntoView({ block: 'center' }));
  await passesAxe(page, 'chronology-360');
});

test('[D41][D144] what entries say, what was late, what stands beneath, and what is left out is said', async ({
  open,
}) => {
  const page = await open('years', place);
  const job = events(page).filter({ hasText: 'Rosa lost her job' });
  await expect(job).toContainText('Her wage paid the rent');
  await expect(job).toContainText('Life event');
  await expect(page.getByText(/Late entry · Entered .*, 6 days after the event/)).toHaveCount(1);
  await expect(page.getByRole('list', { name: 'Added to this note' })).toContainText(
    'Addendum: The landlord rang back',
  );

  await page.getByLabel('First', { exact: true }).selectOption('Newest');
  await expect(events(page).last()).toContainText('Mateo, was born');

  await page.getByText('Show only some').click();
  await page.getByLabel('Kind of event').selectOption('Life event');
  await expect(count(page)).toHaveText('2 of 33 notes');
  await page.getByLabel('Kind of event').selectOption('');
  await page.getByLabel('Entries that say why they matter').check();
  await expect(count(page)).toHaveText('2 of 33 notes');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(count(page)).toHaveText('33 notes');
  await page.getByLabel('Kind of note').selectOption('Phone contact');
  await expect(count(page)).toHaveText('9 of 33 notes');
  await page.getByLabel('Signed notes only').check();
  await expect(count(page)).toHaveText('0 of 33 notes');
  await expect(page.getByText('No note is like that')).toBeVisible();
  await page.getByLabel('Kind of note').selectOption('');
  await expect(count(page)).toHaveText('1 of 33 notes');
  await page.getByLabel('Signed notes only').uncheck();
  await page.getByLabel('From', { exact: true }).fill('2999-01-01');
  await expect(count(page)).toHaveText('0 of 33 notes');
  await page.getByLabel('To', { exact: true }).fill('1999-01-01');
  await expect(page.getByText('This is before the first date')).toBeVisible();

  await page.getByRole('button', { name: 'Show all' }).click();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('columnheader')).toContainText('Rosa Delgado · CW-2210');
  await expect(page.getByRole('table')).toContainText('Case allocated');
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.goto(page.url().replace('chronology', 'read-log'));
  const acts = page.getByRole('list', { name: 'Who looked at this file' }).getByRole('listitem');
  await expect(acts.nth(0)).toContainText(/printed the case file.*Chronology, 33 notes/);
  await expect(acts.nth(1)).toContainText(/opened the case file.*Chronology, 3 notes/);
});

test('[D144] stretches without a contact stand in the timeline and above it, as long as one asks for', async ({
  open,
}) => {
  const page = await open('years', place);
  const list = page.getByRole('region', { name: /gaps?$/ });
  // A missed appointment lies within it.
  await expect(list.getByRole('heading')).toHaveText('2 gaps');
  await expect(list.getByRole('listitem').first()).toContainText('10 weeks without a contact');
  await expect(events(page).filter({ hasText: '10 weeks without a contact' })).toHaveCount(1);
  await expect(page.getByText(/^12 days since the last contact/)).toBeVisible();
  await page.getByLabel('Gaps longer than').selectOption('60 days');
  await expect(list.getByRole('heading')).toHaveText('1 gap');
  await page.getByLabel('Gaps longer than').selectOption('180 days');
  await expect(list).toHaveCount(0);
  await page.getByLabel('Gaps longer than').selectOption('30 days');
  await page.getByText('Show only some').click();
  await page.getByLabel('Signed notes only').check();
  await expect(events(page).filter({ hasText: 'without a contact' })).toHaveCount(0);
});

test('[D131][D144][S5] all notes as one text: chosen, read on, printed, and in the read log', async ({
  open,
}) => {
  const page = await open('years', place, { viewport: { width: 1280, height: 1400 } });
  await page.evaluate(() => {
    const { vault } = globalThis as unknown as Reached;
    const read = vault.readNote.bind(vault);
    let left = 15;
    // From the sixteenth on it waits until it is stopped.
    vault.readNote = async (id) => {
      left -= 1;
      if (left >= 0) return read(id);
      await new Promise((done) => document.addEventListener('click', done, { once: true }));
      return read(id);
    };
  });
  await page.getByRole('link', { name: 'Read all as one text' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'The notes as one text' })).toBeFocused();
  const read = page.getByRole('status', { name: 'Notes read' });
  await expect(read).toHaveText('10 of 33 notes');
  await expect(page.getByRole('article')).toHaveCount(10);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(read).toContainText('stopped');
  await page.evaluate(() => {
    const { vault } = globalThis as unknown as Reached;
    Reflect.deleteProperty(vault, 'readNote');
  });
  await page.getByRole('button', { name: 'Read on' }).click();
  await expect(read).toHaveText('33 notes');
  await expect(page.getByRole('article')).toHaveCount(33);
  await expect(page.getByRole('article').nth(1)).toContainText(
    'Rosa sends the form by Friday; Sam rings the landlord (visit 1).',
  );
  // Beneath the note that it was added to.
  const added = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'Addendum', level: 3 }) });
  await expect(added).toContainText('The landlord rang back');

  await page.getByRole('radio', { name: 'The last eight' }).check();
  await expect(read).toHaveText('8 notes');
  await expect(page.getByRole('article').last()).toContainText('Call about the repair');
  await page.getByText('Show only some').click();
  await page.getByLabel('Kind of note').selectOption('Home visit');
  await expect(page.getByRole('article').last()).toContainText('(visit 18)');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('columnheader')).toContainText('Rosa Delgado · CW-2210');
  await expect(page.getByRole('table').getByRole('article')).toHaveCount(8);
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.goto(page.url().replace('chronology/text', 'read-log'));
  const acts = page.getByRole('list', { name: 'Who looked at this file' }).getByRole('listitem');
  await expect(acts.filter({ hasText: 'As one text, 33 notes' })).toHaveCount(1);
  await expect(acts.first()).toContainText(/printed the case file.*As one text, 8 notes/);
});

test('[D132][D141][S5] for whoever covers: what the notes say, on one or two sheets', async ({ open }) => {
  const page = await open('years', place, { viewport: { width: 360, height: 2400 } });
  await page.getByRole('link', { name: 'Page for whoever covers' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'For whoever covers' })).toBeFocused();
  const first = page.locator('.absence section').filter({ hasText: 'Look at this first' });
  await expect(first).toContainText('Crisis line, the surgery, Sam.');
  await expect(first).toContainText('Large dog behind the front door.');
  await expect(page.locator('.absence section').filter({ hasText: 'Tasks and appointments' })).toContainText(
    'Ring the housing office',
  );
  const dates = page.locator('.absence section').filter({ hasText: 'Dates in the notes' });
  await expect(dates.getByRole('listitem')).toHaveCount(2);
  await expect(dates).toContainText('Review on, in');
  const brief = page.locator('.absence section').filter({ hasText: 'The last eight notes in brief' });
  await expect(brief.getByRole('listitem')).toHaveCount(8);
  await expect(page.getByText('12 days since the last contact')).toBeVisible();
  await expect(page.getByText(/from 33 notes, in their own words/)).toBeVisible();
  await page.getByText(/from 33 notes/).evaluate((line) => line.scrollIntoView({ block: 'center' }));
  await passesAxe(page, 'absence-360');
  const pages = /\/Type\s*\/Page\b/g;
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(paper.match(pages)?.length).toBeLessThanOrEqual(2);
  await page.goto(page.url().replace('absence', 'read-log'));
  const acts = page.getByRole('list', { name: 'Who looked at this file' }).getByRole('listitem');
  await expect(acts.first()).toContainText(/printed the case file.*For whoever covers, 33 notes/);
  await expect(acts.nth(1)).toContainText(/opened the case file.*For whoever covers, 33 notes/);
});
