import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { pwaHandler, serve } from '../../.ci/servePwa.mjs';
import { type Browser, launch, makeVault, newPracticeNote, saved, servePwa, unlock } from './harness.ts';

let server: Awaited<ReturnType<typeof servePwa>>;
let browser: Browser;
test.beforeAll(async () => {
  server = await servePwa();
});
test.afterAll(() => server.close());
test.beforeEach(async () => {
  browser = await launch();
});
test.afterEach(() => browser.end());

/** A page of the same origin that runs nothing of ours: the place of another version of the app. */
async function otherVersion(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.url}/icons/icon.svg`);
  return page;
}

/** Opens the database as another version would. Resolves to its version when that has come about. */
const openAt = (page: Page, version: number) =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('casewright', wanted);
        opening.onupgradeneeded = () => {
          const made = opening.result;
          if (!made.objectStoreNames.contains('other')) made.createObjectStore('other');
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          Object.assign(globalThis, { held: opening.result });
          resolve(opening.result.version);
        };
      }),
    version,
  );

const found = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'casewright')?.version);

const box = (page: Page) => page.getByRole('textbox', { name: 'What I saw and heard' });

/** A page with an open note, and a mark that a reload would wipe off. */
async function writing(): Promise<Page> {
  const page = await browser.context.newPage();
  await makeVault(page, server.url);
  await newPracticeNote(page);
  await box(page).click();
  await box(page).pressSequentially('First. ');
  await expect(saved(page)).toContainText('Saved');
  await page.evaluate(() => Object.assign(globalThis, { sameLoad: true }));
  return page;
}

const sameLoad = (page: Page) =>
  page.evaluate(() => (globalThis as { sameLoad?: boolean }).sameLoad === true);

test('[P2] the browser closes the connection while one types: the next save opens it again', async () => {
  await browser.context.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...args) {
      if (this.name === 'casewright') Object.assign(globalThis, { connection: this });
      return transaction.apply(this, args);
    };
  });
  const page = await writing();
  await page.evaluate(() => {
    const { connection } = globalThis as unknown as { connection: IDBDatabase };
    connection.close();
    // What Chromium does when it closes one by force.
    connection.dispatchEvent(new Event('close'));
  });
  await box(page).pressSequentially('Second.');
  await expect(saved(page)).toContainText('Saved');
  await page.reload();
  await unlock(page);
  await expect(box(page)).toContainText('First. Second.');
});

test('[P2] [P11] storage cleared while a note is open: said at once, the text stays and can be taken out, no vault without its keys is begun', async () => {
  const page = await writing();
  const session = await browser.context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: server.url, storageTypes: 'indexeddb' });
  await box(page).pressSequentially('Second.');
  await expect(saved(page)).toHaveText('Not saved');
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved.' })).toContainText('was cleared');
  await expect(
    page.getByRole('alert').filter({ hasText: 'nothing can be saved here any more' }),
  ).toBeVisible();
  await expect(box(page)).toContainText('First. Second.');
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.getByRole('status', { name: 'What became of the text' })).toContainText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('First. Second.');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the text as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^unsaved note [\d-]+\.txt$/);
  expect(readFileSync(await download.path(), 'utf8')).toContain('First. Second.');
  expect(await found(page)).toBeUndefined();

  // Another tab begins a vault in the emptied place: the old one writes nothing into it.
  const fresh = await browser.context.newPage();
  await fresh.goto(server.url);
  await expect(fresh.getByRole('button', { name: 'Make a vault' })).toBeVisible();
  await page.bringToFront();
  await box(page).pressSequentially(' Third.');
  await expect(saved(page)).toHaveText('Not saved');
  const entries = await fresh.evaluate(
    () =>
      new Promise<number>((done) => {
        const opening = indexedDB.open('casewright');
        opening.onsuccess = () => {
          const count = opening.result.transaction('entries').objectStore('entries').count();
          count.onsuccess = () => {
            opening.result.close();
            done(count.result);
          };
        };
      }),
  );
  expect(entries).toBe(0);
});

test('[P2] a newer version in another tab asks: this one goes on saving, and is reloaded by its button alone', async () => {
  const page = await writing();
  const newer = await otherVersion(browser.context);
  const upgrading = openAt(newer, 90);
  const offer = page.getByRole('status', { name: 'New version' });
  await expect(offer).toContainText('A new version of Casewright is open in another tab');
  await page.bringToFront();
  await box(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Written while it waits.');
  await expect(saved(page)).toContainText('Saved');
  expect(await sameLoad(page)).toBe(true);
  expect(await found(newer)).toBe(20);

  await offer.getByRole('button', { name: 'Save and reload this tab' }).click();
  expect(await upgrading).toBe(90);
  await expect(page.getByText('A newer version of Casewright uses the storage')).toBeVisible();
  expect(await found(newer)).toBe(90);
});

test('a locked tab lets a newer version go first at once, and says so', async () => {
  const page = await writing();
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
  const newer = await otherVersion(browser.context);
  expect(await openAt(newer, 90)).toBe(90);
  await expect(
    page.getByRole('heading', { name: 'A new version of Casewright is open in another tab' }),
  ).toBeVisible();
  expect(await sameLoad(page)).toBe(true);
});

test('a database that a newer version made is left as it is, and said in words', async () => {
  const newer = await otherVersion(browser.context);
  await openAt(newer, 90);
  await newer.close();
  const page = await browser.context.newPage();
  await page.goto(server.url);
  await expect(page.getByText('A newer version of Casewright uses the storage')).toBeVisible();
  expect(await found(page)).toBe(90);
  const stores = await page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const opening = indexedDB.open('casewright');
        opening.onsuccess = () => done([...opening.result.objectStoreNames]);
      }),
  );
  expect(stores).toEqual(['other']);
});

test('a tab of an older version that holds the storage is named, and this one goes on when it is closed', async () => {
  const older = await otherVersion(browser.context);
  await openAt(older, 10);
  const page = await browser.context.newPage();
  await page.goto(server.url);
  await expect(
    page.getByRole('heading', { name: 'An older version of Casewright is open in another tab' }),
  ).toBeVisible();
  await older.close();
  await expect(page.getByRole('button', { name: 'Make a vault' })).toBeVisible();
});

test('the browser is asked to keep the notes when the first case is made, not before; its answer stands in Settings', async () => {
  await browser.context.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    StorageManager.prototype.persist = async () => {
      asked.push(document.title);
      return false;
    };
    StorageManager.prototype.persisted = async () => false;
    StorageManager.prototype.estimate = async () => ({ usage: 990_000_000, quota: 1_000_000_000 });
  });
  const page = await browser.context.newPage();
  const asked = () => page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked.length);
  await makeVault(page, server.url);
  await expect(page.getByRole('alert')).toContainText(/nearly full.*10\s?MB more/);
  expect(await asked()).toBe(0);
  await page.getByRole('button', { name: 'Practice with Anna' }).click();
  await expect(page.getByRole('heading', { name: /Anna/ })).toBeVisible();
  await expect.poll(asked).toBe(1);
  await page.getByRole('link', { name: 'Settings' }).click();
  const answer = page.getByRole('status', { name: 'Whether the browser keeps the notes' });
  await expect(answer).toContainText('was asked, and did not promise');
  await expect(page.getByText(/990\sMB of 1\sGB that the browser allows/)).toBeVisible();
  await expect(page.getByText(/^\d+$/)).toBeVisible();
  await page.evaluate(() => {
    StorageManager.prototype.persist = async () => true;
  });
  await page.getByRole('button', { name: 'Ask the browser to keep the notes' }).click();
  await expect(answer).toContainText('keeps the notes on this device until you remove them');
});

test('a new version of the app is offered, never taken by itself, and not in the other tab either', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'casewright-app-'));
  cpSync(resolve(import.meta.dirname, '../../dist/pwa'), folder, { recursive: true });
  const own = await serve(pwaHandler(folder), 0);
  const page = await browser.context.newPage();
  await makeVault(page, own.url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await newPracticeNote(page);
  await box(page).pressSequentially('First.');
  await expect(saved(page)).toContainText('Saved');
  const second = await browser.context.newPage();
  await second.goto(own.url);
  await unlock(second);
  for (const tab of [page, second]) {
    await expect.poll(() => tab.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await tab.evaluate(() => Object.assign(globalThis, { sameLoad: true }));
  }

  const worker = join(folder, 'sw.js');
  writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n// a newer version\n`);
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one?.update()));
  await page.bringToFront();
  const offer = page.getByRole('status', { name: 'New version' });
  await expect(offer).toContainText('A new version is ready. Reload when you are at a good place.');
  await box(page).pressSequentially(' Second.');
  await expect(box(page)).toContainText('First. Second.');
  expect(await sameLoad(page)).toBe(true);

  await offer.getByRole('button', { name: 'Save and reload' }).click();
  await expect.poll(() => sameLoad(page).catch(() => true)).toBe(false);
  await unlock(page);
  await expect(box(page)).toContainText('First. Second.');
  await expect(second.getByRole('status', { name: 'New version' })).toContainText('renewed in another tab');
  expect(await sameLoad(second)).toBe(true);
  await own.close();
  rmSync(folder, { recursive: true, force: true });
});

test('[S5] a case file is opened, its log read, and it is erased: nothing of it comes back after unlocking', async () => {
  const page = await writing();
  await page.getByRole('link', { name: 'Cases', exact: true }).click();
  await page
    .getByRole('link', { name: /Anna Practice/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Who looked at this file' }).click();
  const log = page.getByRole('list', { name: 'Who looked at this file' }).getByRole('listitem');
  await expect(log.first()).toContainText('Sam Okafor opened Progress note');
  await expect(log.first()).toContainText('(this device)');
  await page.getByRole('link', { name: 'Case file', exact: true }).click();
  await page.getByRole('button', { name: 'Erase this case file…' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Anna Practice');
  await page.getByRole('button', { name: 'Erase the file and 1 note' }).click();
  await expect(page.getByRole('button', { name: 'Practice with Anna' })).toBeVisible();
  await page.reload();
  await unlock(page);
  await expect(page.getByRole('button', { name: 'Practice with Anna' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Anna Practice/ })).toHaveCount(0);
});
