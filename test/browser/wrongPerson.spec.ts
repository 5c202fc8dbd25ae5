import { expect, type Page, test } from '@playwright/test';
import { passesAxe } from '../passesAxe.ts';
import { serveCasePortal } from './casePortal.ts';
import { pressToolbarButton, saved } from './harness.ts';
import { type Desk, joinedDesk } from './panel.ts';

// One client's note beside another's page: each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

let desk: Desk;
let portal: Awaited<ReturnType<typeof serveCasePortal>>;
let form: Page;

test.beforeAll(async () => {
  portal = await serveCasePortal();
  desk = await joinedDesk();
  const { panel } = desk;
  await panel.getByRole('combobox', { name: 'New note' }).selectOption('Progress note');
  const box = panel.getByRole('textbox', { name: 'What I saw and heard' });
  await box.click();
  await box.pressSequentially('At 10:15 Anna opened the door.');
  await expect(saved(panel)).toContainText('Saved');
  form = await desk.context.newPage();
  await form.goto(`${portal.url}/cases/1/visit`);
  await pressToolbarButton(desk.context, form);
  await panel.bringToFront();
  await panel.getByRole('tab', { name: 'Fill this page' }).click();
});

test.afterAll(async () => {
  await desk.end();
  await portal.close();
});

const fillButton = () => desk.panel.getByRole('button', { name: /^Fill \d+ fields? in/ });
const whose = () => desk.panel.getByRole('status', { name: 'Whose page' });
const observed = () => form.getByLabel('What was observed');

test('[P9] until it is known whose page it is, the button does nothing', async () => {
  await expect(whose()).toContainText('Casewright can’t tell whose page this is.');
  await expect(fillButton()).toBeDisabled();
  await passesAxe(desk.panel, 'guard-unknown');
});

test('[P9] pointing once, by keyboard, at where the page says whose it is: what is likeliest comes first', async () => {
  const { panel } = desk;
  await panel.getByRole('button', { name: 'Point at the name or number' }).click();
  await expect(panel.getByText('Now click the client’s name or case number')).toBeVisible();
  await form.bringToFront();
  await form.keyboard.press('Tab');
  await form.keyboard.press('Enter');
  await panel.bringToFront();
  await expect(whose()).toHaveText('This page is for Anna Practice PRACTICE-1, as the note is.');
  await expect(fillButton()).toBeEnabled();
  await passesAxe(desk.panel, 'guard-match');
});

test('[P9] the place is remembered for the form; another client’s page is refused, and both are said', async () => {
  const { panel } = desk;
  await form.goto(`${portal.url}/cases/77/visit`);
  await panel.getByRole('button', { name: 'Look at the page again' }).click();
  await expect(panel.getByRole('alert').filter({ hasText: 'This page is for' })).toContainText(
    'This page is for Lee Thompson H-5521. The note is about Anna Practice, PRACTICE-1.',
  );
  await expect(fillButton()).toBeDisabled();
  await expect(panel.getByRole('button', { name: /^Yes, this page is for/ })).toHaveCount(0);
  await passesAxe(desk.panel, 'guard-mismatch');
  await form.goto(`${portal.url}/cases/1/visit`);
  await panel.getByRole('button', { name: 'Look at the page again' }).click();
  await expect(whose()).toContainText('as the note is');
});

test('[P9] a page that becomes somebody else’s between the look and the press is not written to', async () => {
  const { panel } = desk;
  await form.evaluate(() => {
    const [name, number] = document.querySelectorAll('main p span');
    if (name) name.textContent = 'Lee Thompson';
    if (number) number.textContent = 'H-5521';
  });
  await fillButton().click();
  await expect(panel.getByRole('alert')).toContainText('Nothing was filled: the page has changed');
  await expect(observed()).toHaveValue('');
  await panel.getByRole('button', { name: 'Look at the page again' }).click();
  await expect(fillButton()).toBeDisabled();
});

test('[P9] the right page is filled; what the portal map holds names no client', async () => {
  const { panel, app } = desk;
  await form.goto(`${portal.url}/cases/1/visit`);
  await panel.getByRole('button', { name: 'Look at the page again' }).click();
  await fillButton().click();
  await expect(panel.getByRole('status', { name: 'Result' })).toContainText('hold what was written');
  await expect(observed()).toHaveValue('At 10:15 Anna opened the door.');
  // The kit's cache on the disk of either side, which can be read while locked.
  for (const page of [app, panel]) {
    const kept = await page.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
      let text = '';
      for (const name of names) {
        const db = await new Promise<IDBDatabase>((done, fail) => {
          const asked = indexedDB.open(name);
          asked.onsuccess = () => done(asked.result);
          asked.onerror = () => fail(asked.error);
        });
        for (const store of db.objectStoreNames) {
          const all = await new Promise<unknown[]>((done, fail) => {
            const asked = db.transaction(store).objectStore(store).getAll();
            asked.onsuccess = () => done(asked.result);
            asked.onerror = () => fail(asked.error);
          });
          for (const one of all)
            text +=
              one instanceof Uint8Array
                ? String.fromCharCode(...one)
                : JSON.stringify(one, (_key, value: unknown) =>
                    value instanceof Uint8Array ? String.fromCharCode(...value) : value,
                  );
        }
        db.close();
      }
      return text;
    });
    expect(kept).toContain('/cases/*/visit');
    expect(kept).not.toMatch(/Anna Practice|PRACTICE-1|Lee Thompson|H-5521/);
  }
});
