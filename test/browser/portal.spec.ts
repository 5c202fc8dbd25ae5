import { expect, type Page, test } from '@playwright/test';
import { pressToolbarButton, saved, servePortal } from './harness.ts';
import { type Desk, joinedDesk } from './panel.ts';

// One visit, from the note to the portal: each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

let desk: Desk;
let portal: Awaited<ReturnType<typeof servePortal>>;
let form: Page;

test.beforeAll(async () => {
  portal = await servePortal();
  desk = await joinedDesk();
});

test.afterAll(async () => {
  await desk.end();
  await portal.close();
});

test('[P4] the panel lists the cases and notes, and edits in either appear in the other', async () => {
  const { app, panel } = desk;
  await panel.getByRole('combobox', { name: 'New note' }).selectOption('Progress note');
  const there = panel.getByRole('textbox', { name: 'What I saw and heard' });
  await there.click();
  await there.pressSequentially('At 10:15 Anna opened the door.');
  await expect(saved(panel)).toContainText('Saved');
  await app.bringToFront();
  await app.getByRole('link', { name: 'Cases' }).click();
  await app
    .getByRole('link', { name: /Anna Practice/ })
    .first()
    .click();
  await app
    .getByRole('link', { name: /At 10:15/ })
    .first()
    .click();
  const here = app.getByRole('textbox', { name: 'What I saw and heard' });
  await expect(here).toContainText('At 10:15 Anna opened the door.');
  await here.click();
  await app.keyboard.press('Control+End');
  await here.pressSequentially(' The kitchen was warm.');
  await panel.bringToFront();
  await expect(there).toContainText('At 10:15 Anna opened the door. The kitchen was warm.');
});

async function write(name: string, text: string): Promise<void> {
  const box = desk.panel.getByRole('textbox', { name, exact: true });
  await box.click();
  await box.pressSequentially(text);
}

const row = (name: string) => desk.panel.getByRole('listitem').filter({ hasText: name });
const fillButton = () => desk.panel.getByRole('button', { name: /^Fill \d+ fields? in/ });
/** The sample portal does not say whose page it is: the worker does. */
const vouch = () => desk.panel.getByRole('button', { name: 'Yes, this page is for Anna Practice' }).click();
const result = () => desk.panel.getByRole('status', { name: 'Result' });

test('[P9] a preview shows what goes where and what has no match; nothing is written before the button is pressed', async () => {
  const { panel } = desk;
  await write('Main topic', 'Housing');
  await write('In the client’s words', '"I want to stay here."');
  await write('Plan and next steps', 'Sam calls the landlord by Friday 13 March.');
  await panel.getByLabel('Next contact').fill('2026-03-19');
  await expect(saved(panel)).toContainText('Saved');
  form = await desk.context.newPage();
  await form.goto(portal.url);
  await pressToolbarButton(desk.context, form);
  await panel.bringToFront();
  await panel.getByRole('tab', { name: 'Fill this page' }).click();
  await expect(fillButton()).toBeVisible();
  await expect(row('Summary of contact')).toContainText('At 10:15 Anna opened the door.');
  await expect(row('Summary of contact')).toContainText('from “What I saw and heard”');
  await expect(panel.getByRole('list', { name: 'No match on this page' })).toContainText('Next contact');
  await expect(panel.getByRole('list', { name: 'Fields the note has nothing for' })).toContainText(
    'Who was present',
  );
  await expect(form.getByLabel('Client name')).toHaveValue('');
  await expect(form.getByLabel('Summary of contact')).toHaveValue('');
});

test('[P9] a page that does not say whose it is must be vouched for before the button works', async () => {
  const { panel } = desk;
  await expect(panel.getByRole('status', { name: 'Whose page' })).toHaveText(
    'Casewright can’t tell whose page this is. The note is about Anna Practice, PRACTICE-1.',
  );
  await expect(fillButton()).toBeDisabled();
  await vouch();
  await expect(fillButton()).toBeEnabled();
});

test('[P9] a match is corrected by pointing at a field', async () => {
  const { panel } = desk;
  await panel.getByRole('button', { name: 'Point at the field for Worker' }).click();
  await expect(panel.getByText('Now click the field for')).toBeVisible();
  await form.bringToFront();
  const target = form.getByLabel('Who was present');
  // The page must not see the click: it is ours.
  await form.evaluate(() => {
    document.addEventListener('click', () => document.body.setAttribute('data-clicked', 'yes'));
  });
  await target.click();
  await panel.bringToFront();
  await expect(row('Who was present')).toContainText('Sam Okafor');
  expect(await form.locator('body').getAttribute('data-clicked')).toBeNull();
});

test('[P9] the fill is read back, and the undo puts everything as it was', async () => {
  const { panel } = desk;
  await fillButton().click();
  await expect(result()).toContainText('hold what was written');
  await expect(form.getByLabel('Client name')).toHaveValue('Anna Practice');
  await expect(form.getByLabel('Summary of contact')).toHaveValue(
    'At 10:15 Anna opened the door. The kitchen was warm.',
  );
  await expect(form.getByLabel('Who was present')).toHaveValue('Sam Okafor');
  await expect(form.getByLabel('Type of contact')).toHaveValue(/home/i);
  await expect(form.getByLabel('Housing')).toBeChecked();
  const day = form.getByRole('group', { name: 'Date of contact' });
  const today = new Date();
  await expect(day.getByLabel('Day')).toHaveValue(String(today.getDate()));
  await expect(day.getByLabel('Year')).toHaveValue(String(today.getFullYear()));

  await panel.getByRole('button', { name: 'Undo the fill' }).click();
  await expect(result()).toContainText('as they were before');
  for (const label of [
    'Client name',
    'Case number',
    'Summary of contact',
    'Who was present',
    'Action plan',
  ]) {
    await expect(form.getByLabel(label)).toHaveValue('');
  }
  await expect(form.getByLabel('Housing')).not.toBeChecked();
  await expect(day.getByLabel('Day')).toHaveValue('');
  const received = await (await fetch(`${portal.url}/received.json`)).json();
  expect(received).toEqual([]);
});

test('the match is kept as a portal map and used the next time; the server gets what was filled, on the user’s own submit', async () => {
  const { panel } = desk;
  await form.goto(portal.url);
  await panel.getByRole('button', { name: 'Look at the page again' }).click();
  await expect(row('Who was present')).toContainText('matched as last time');
  await vouch();
  await fillButton().click();
  await expect(result()).toContainText('hold what was written');
  await form.bringToFront();
  await form.getByLabel('Low').check();
  await form.getByRole('button', { name: 'Continue' }).click();
  await expect(form.getByText('Page 2 of 2')).toBeVisible();

  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Look at the page again' }).click();
  await expect(row('Next contact')).toContainText('March 19, 2026');
  await vouch();
  await fillButton().click();
  await expect(result()).toContainText('hold what was written');
  await form.bringToFront();
  await form.getByLabel('Yes').check();
  await form.getByRole('checkbox').last().check();
  await form.getByRole('button').last().click();
  await expect(form.getByText('What we received').or(form.getByText('received')).first()).toBeVisible();
  const [contact] = await (await fetch(`${portal.url}/received.json`)).json();
  expect(JSON.stringify(contact)).toContain('At 10:15 Anna opened the door. The kitchen was warm.');
  expect(JSON.stringify(contact)).toContain('Sam Okafor');
  expect(JSON.stringify(contact)).toContain('PRACTICE-1');
});

test('[P9] what is too long is said and not cut; shortened in the panel, it fits, and the note stays as it is', async () => {
  const { panel } = desk;
  await panel.getByRole('tab', { name: 'Note' }).click();
  await write('What I saw and heard', ` ${'She showed the letter from the landlord. '.repeat(14)}`);
  await expect(saved(panel)).toContainText('Saved');
  await form.goto(portal.url);
  await panel.getByRole('tab', { name: 'Fill this page' }).click();
  await expect(row('Summary of contact')).toContainText(/Too long for this field by \d+ characters/);
  await expect(row('Summary of contact').getByRole('checkbox')).not.toBeChecked();
  const shorter = panel.getByRole('textbox', { name: 'Shorten What I saw and heard for this form' });
  await shorter.fill('She showed the letter from the landlord.');
  await shorter.blur();
  await expect(row('Summary of contact').getByRole('checkbox')).toBeChecked();
  await vouch();
  await fillButton().click();
  await expect(result()).toContainText('hold what was written');
  await expect(form.getByLabel('Summary of contact')).toHaveValue('She showed the letter from the landlord.');
});

test('[P9] a page that goes away in the middle of a fill: what was written and what was not is said, field by field', async () => {
  const { panel } = desk;
  await form.goto(portal.url);
  await panel.getByRole('button', { name: 'Look at the page again' }).click();
  await vouch();
  await expect(fillButton()).toBeVisible();
  await form.evaluate((url) => {
    document.querySelector('[name="caseNumber"]')?.addEventListener('input', () => {
      location.href = `${url}/?again`;
    });
  }, portal.url);
  await fillButton().click();
  const filled = panel.getByRole('list', { name: 'What was filled' }).getByRole('listitem');
  await expect(filled.first()).toContainText(
    'It was written, but the page went away before it could be read back.',
  );
  // Where the others stand depends on how fast the page goes; that each is told of does not.
  for (const said of await filled.allInnerTexts()) expect(said).toContain('the page went away');
  expect(await filled.count()).toBeGreaterThan(5);
});

test('[P9] a page that takes its fields away in the middle of a fill: each field is told of', async () => {
  const { panel } = desk;
  await form.goto(portal.url);
  await panel.getByRole('button', { name: 'Look at the page again' }).click();
  await vouch();
  await expect(fillButton()).toBeVisible();
  await form.evaluate(() => {
    document.querySelector('[name="caseNumber"]')?.addEventListener('input', () => {
      for (const name of ['summary', 'clientViews']) document.querySelector(`[name="${name}"]`)?.remove();
    });
  });
  await fillButton().click();
  const filled = panel.getByRole('list', { name: 'What was filled' });
  await expect(filled.getByRole('listitem').filter({ hasText: 'Client name' })).toContainText('Filled');
  await expect(filled.getByRole('listitem').filter({ hasText: 'Client’s views' })).toContainText(
    /Not filled.*field/,
  );
});
