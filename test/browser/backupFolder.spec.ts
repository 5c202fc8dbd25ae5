import { expect, type Page, test } from '@playwright/test';
import { launch, makeVault, servePwa, unlock } from './harness.ts';

let server: Awaited<ReturnType<typeof servePwa>>;
test.beforeAll(async () => {
  server = await servePwa();
});
test.afterAll(() => server.close());

/**
 * A headless browser shows no picker, so a folder of the origin's private file system stands in for the one that
 * would be picked: its handle has the same interface, and lies in IndexedDB in the same way.
 */
function pickPrivateFolder(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const wanted = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true });
    Object.assign(globalThis, { showDirectoryPicker: wanted });
  });
}

/** The files in that folder: names and sizes. */
const files = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('Backups');
    const found: Record<string, number> = {};
    for await (const [name, handle] of folder.entries()) {
      found[name] = (await (handle as FileSystemFileHandle).getFile()).size;
    }
    return found;
  });

async function withFolder(page: Page): Promise<void> {
  await pickPrivateFolder(page);
  await makeVault(page, server.url);
  await page.getByRole('button', { name: 'Practice with Anna' }).click();
  await expect(page.getByRole('heading', { name: /Anna Practice/ })).toBeVisible();
  await page.goto(`${server.url}/#/backup`);
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(page.getByText('Into the folder Backups')).toBeVisible();
}

const made = (page: Page) => page.getByRole('alert').filter({ hasText: 'Backup made and checked' });

test('backups go into the folder that was picked; the newest are kept, and other files are left alone', async () => {
  const browser = await launch();
  const page = await browser.context.newPage();
  await withFolder(page);
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('Backups');
    const stream = await (await folder.getFileHandle('letter.txt', { create: true })).createWritable();
    await stream.write('hers');
    await stream.close();
  });
  await page.getByLabel('Keep').selectOption('3');
  for (let round = 0; round < 5; round += 1) {
    await page.getByRole('button', { name: 'Back up now' }).click();
    await expect(made(page)).toBeVisible();
  }
  const found = await files(page);
  expect(Object.keys(found)).toHaveLength(4);
  expect(found['letter.txt']).toBe(4);
  const sizes = Object.entries(found).filter(([name]) => name.endsWith('.cwbackup'));
  for (const [, size] of sizes) expect(size).toBeGreaterThan(2000);

  // Remembered at the next opening, and what lies there restores: read from the folder, not from our memory.
  await page.reload();
  await unlock(page);
  await expect(page.getByText('Into the folder Backups')).toBeVisible();
  const [name] = sizes.at(-1) ?? [''];
  const bytes = await page.evaluate(async (wanted) => {
    const root = await navigator.storage.getDirectory();
    const file = await (await (await root.getDirectoryHandle('Backups')).getFileHandle(wanted)).getFile();
    return [...new Uint8Array(await file.arrayBuffer())];
  }, name);
  await page
    .getByLabel('Backup file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.getByRole('button', { name: 'Add to this vault' }).click();
  await expect(page.getByText(/^0 entries added, \d+ here already, 0 refused\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop using the folder' }).click();
  await expect(page.getByRole('button', { name: 'Choose a folder' })).toBeVisible();
  await browser.end();
});

test('a permission that the browser took back is said at the next opening, and one click asks again', async () => {
  const browser = await launch();
  const page = await browser.context.newPage();
  await withFolder(page);
  await page.goto(`${server.url}/#/cases/new`);
  await page.getByRole('textbox', { name: /name/i }).first().fill('Rosa Delgado');
  await page.locator('#keep-case').click();
  await expect(page.getByRole('heading', { name: /Rosa Delgado/ })).toBeVisible();
  await page.addInitScript(() => {
    let state: PermissionState = 'prompt';
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => state,
      requestPermission: async () => {
        state = 'granted';
        return state;
      },
    });
  });
  await page.goto(`${server.url}/#/cases`);
  await page.reload();
  await unlock(page);
  const line = page.getByRole('status', { name: 'Backup', exact: true });
  await expect(line).toContainText('The backup folder “Backups” needs your permission again.');
  await line.getByRole('button', { name: 'Allow the folder' }).click();
  await expect(line).toHaveCount(0);
  await page.goto(`${server.url}/#/backup`);
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(made(page)).toBeVisible();
  expect(Object.keys(await files(page))).toHaveLength(1);
  await browser.end();
});

test('a folder that is not there any more is said, and nothing is lost', async () => {
  const browser = await launch();
  const page = await browser.context.newPage();
  await withFolder(page);
  await page.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('Backups', { recursive: true });
  });
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByRole('alert')).toContainText('not there any more');
  await expect(page.getByText('No backup has been made on this device.')).toBeVisible();
  await browser.end();
});
