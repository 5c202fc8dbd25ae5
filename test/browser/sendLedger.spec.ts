import { expect, type Page, test } from '@playwright/test';
import { passesAxe } from '../passesAxe.ts';
import { serveCasePortal } from './casePortal.ts';
import { pressToolbarButton, saved, servePortal } from './harness.ts';
import { type Desk, joinedDesk } from './panel.ts';

// One note, two portals: each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

let desk: Desk;
let north: Awaited<ReturnType<typeof serveCasePortal>>;
let river: Awaited<ReturnType<typeof servePortal>>;
let form: Page;

test.beforeAll(async () => {
  north = await serveCasePortal();
  river = await servePortal();
  desk = await joinedDesk();
  const { panel } = desk;
  await panel.getByRole('combobox', { name: 'New note' }).selectOption('Progress note');
  const box = panel.getByRole('textbox', { name: 'What I saw and heard' });
  await box.click();
  await box.pressSequentially('At 10:15 Anna opened the door.');
  await expect(saved(panel)).toContainText('Saved');
  form = await desk.context.newPage();
});

test.afterAll(async () => {
  await desk.end();
  await north.close();
  await river.close();
});

const fillButton = () => desk.panel.getByRole('button', { name: /^Fill \d+ fields? in/ });
const result = () => desk.panel.getByRole('status', { name: 'Result' });
const since = () => desk.panel.getByRole('status', { name: 'Since it was sent' });
const portals = () => desk.panel.getByRole('list', { name: 'Portals of this note' });

async function fillHere(): Promise<void> {
  const { panel } = desk;
  await pressToolbarButton(desk.context, form);
  await panel.bringToFront();
  await panel.getByRole('tab', { name: 'Fill this page' }).click();
  await panel.getByRole('button', { name: /^Yes, this page is for/ }).click();
  await fillButton().click();
  await expect(result()).toContainText('hold what was written');
}

test('[P9] after a fill the panel says to how many portals the note was sent', async () => {
  await form.goto(`${north.url}/cases/1/visit`);
  await fillHere();
  await expect(desk.panel.getByRole('heading', { name: 'Sent to 1 of 1 portal' })).toBeVisible();
  await expect(portals()).toContainText('Northside sent Today');
  await passesAxe(desk.panel, 'ledger-filled');
});

test('[P9] two portals from one note: the second counts, and the first is one press away where it may be seen', async () => {
  await form.goto(river.url);
  await fillHere();
  await expect(desk.panel.getByRole('heading', { name: 'Sent to 2 of 2 portals' })).toBeVisible();
  await expect(portals()).toContainText(/Northside sent Today/);
  await expect(portals()).toContainText(/sent Today.* · this page/);
});

test('[P9] an undone fill is no longer sent; the portal is named as one that the note may go to', async () => {
  const { panel } = desk;
  await panel.getByRole('button', { name: 'Undo the fill' }).click();
  await expect(result()).toContainText('as they were before');
  await expect(panel.getByRole('heading', { name: 'Sent to 1 of 2 portals' })).toBeVisible();
});

test('[P9] the app shows it: on the case’s page field by field, and in the note', async () => {
  const { app } = desk;
  await app.bringToFront();
  await app.getByRole('link', { name: 'Cases' }).click();
  await app
    .getByRole('link', { name: /Anna Practice/ })
    .first()
    .click();
  const sent = app.getByRole('list', { name: 'Sent to portals' });
  await expect(sent.locator('summary')).toHaveCount(3);
  await expect(sent.locator('summary').first()).toContainText('undone');
  const first = sent.locator('li', { has: app.locator('summary', { hasText: 'Northside' }) }).first();
  await first.locator('summary').click();
  await expect(first).toContainText('What I saw and heard → What was observed: filled');
  await expect(first).toContainText('Sam Okafor');
  await passesAxe(app, 'ledger-case');
  await app
    .getByRole('link', { name: /At 10:15/ })
    .first()
    .click();
  const line = app.locator('.sent-line');
  await expect(line.locator('summary')).toHaveText('Sent to 1 of 2 portals');
  await line.locator('summary').click();
  await expect(line).toContainText('Northside Today');
  await passesAxe(app, 'ledger-note');
});

test('[P9] drift: what the page or the note says otherwise since is shown, with the side that changed', async () => {
  const { panel } = desk;
  await form.goto(`${north.url}/cases/1/visit`);
  await pressToolbarButton(desk.context, form);
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Look at the page again' }).click();
  await panel.getByRole('button', { name: /^Yes, this page is for/ }).click();
  await expect(since()).toContainText('This form is empty now.');
  await fillButton().click();
  await expect(result()).toContainText('hold what was written');
  await panel.getByRole('button', { name: 'Look at the page again' }).click();
  // The same loading of the page still has the worker's word for it.
  await expect(since()).toContainText('Note and page still agree.');

  await form.getByLabel('What was observed').fill('Changed by a supervisor.');
  await panel.getByRole('button', { name: 'Look at the page again' }).click();
  await expect(since()).toContainText('1 of 1 field differs now:');
  const differs = panel.getByRole('list', { name: 'What differs' });
  await expect(differs).toContainText('What was observed The page has changed since.');
  await expect(differs).toContainText('At 10:15 Anna opened the door.');
  await expect(differs).toContainText('Changed by a supervisor.');
  await passesAxe(panel, 'ledger-drift');

  await panel.getByRole('tab', { name: 'Note' }).click();
  const box = panel.getByRole('textbox', { name: 'What I saw and heard' });
  await box.click();
  await panel.keyboard.press('Control+End');
  await box.pressSequentially(' The kitchen was warm.');
  await expect(panel.locator('.sent-line summary')).toContainText('changed since');
  await panel.getByRole('tab', { name: 'Fill this page' }).click();
  await expect(differs).toContainText('Both have changed since.');
});
