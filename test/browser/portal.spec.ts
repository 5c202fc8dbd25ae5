import { expect, type Page, test } from '@playwright/test';
import { pressToolbarButton, saved, servePortal } from './harness.ts';
import { type Desk, joinedDesk } from './panel.ts';

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

test('[P9] a preview, a fill that is read back, and an undo; nothing is sent', async () => {
  const { panel } = desk;
  const write = async (name: string, text: string) => {
    const box = panel.getByRole('textbox', { name, exact: true });
    await box.click();
    await box.pressSequentially(text);
  };
  await write('Main topic', 'Housing visit');
  await write('In the client’s words', '"I want to stay here."');
  await write('Plan and next steps', 'Sam calls the landlord by Friday 13 March.');
  await panel.getByLabel('Next contact').fill('2026-03-19');
  await expect(saved(panel)).toContainText('Saved');

  form = await desk.context.newPage();
  await form.goto(portal.url);
  await pressToolbarButton(desk.context, form);
  await panel.bringToFront();
  await panel.getByRole('tab', { name: 'Fill this page' }).click();
  const button = panel.getByRole('button', { name: /^Fill \d+ fields? in/ });
  await expect(button).toBeVisible();
  await panel.screenshot({ path: '/tmp/p1.png', fullPage: true });
  await button.click();
  await expect(panel.getByRole('status', { name: 'Result' })).toContainText('hold what was written');
  await panel.screenshot({ path: '/tmp/p2.png', fullPage: true });
  await form.screenshot({ path: '/tmp/p3.png', fullPage: true });
});
