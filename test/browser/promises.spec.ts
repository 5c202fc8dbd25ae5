import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch, makeVault, newPracticeNote, saved, servePwa, unlock } from './harness.ts';
import { killable } from './killable.ts';
import { searchProfile } from './searchProfile.ts';

let server: Awaited<ReturnType<typeof servePwa>>;
test.beforeAll(async () => {
  server = await servePwa();
});
test.afterAll(() => server.close());

test('[P3] Chromium is killed while one types: every key pressed more than a second before is there', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'casewright-kill-'));
  const first = await killable(profile);
  await makeVault(first.page, server.url);
  await newPracticeNote(first.page);
  const box = first.page.getByRole('textbox', { name: 'What I saw and heard' });
  await box.click();
  const noteUrl = first.page.url();
  const pressed: { key: string; at: number }[] = [];
  const alphabet = 'abcdefghijklmnopqrstuvwxyz';
  const end = Date.now() + 4000;
  while (Date.now() < end) {
    const key = alphabet.charAt(pressed.length % 26);
    await first.page.keyboard.press(key);
    pressed.push({ key, at: Date.now() });
  }
  const killedAt = Date.now();
  await first.kill();
  const safe = pressed.filter(({ at }) => at < killedAt - 1000).map(({ key }) => key);
  expect(safe.length).toBeGreaterThan(50);

  const second = await killable(profile);
  await second.page.goto(noteUrl);
  await unlock(second.page);
  const again = second.page.getByRole('textbox', { name: 'What I saw and heard' });
  await expect(again).toContainText(safe.slice(0, 10).join(''));
  const text = (await again.textContent()) ?? '';
  expect(text.startsWith(safe.join(''))).toBe(true);
  await second.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('[P1] a random string typed into a note is nowhere in the profile folder', async () => {
  const browser = await launch();
  const page = await browser.context.newPage();
  const canary = `canary${Math.random().toString(36).slice(2)}`;
  await makeVault(page, server.url);
  await page
    .getByRole('button', { name: 'New case' })
    .or(page.getByRole('button', { name: /first case/i }))
    .first()
    .click();
  await page.getByRole('textbox', { name: /name/i }).first().fill(`Name ${canary}`);
  await page
    .getByRole('button', { name: /case file|save|make/i })
    .last()
    .click();
  await page.getByRole('button', { name: 'New note' }).click();
  await page.getByText('Progress note').first().click();
  const box = page.getByRole('textbox', { name: 'What I saw and heard' });
  await box.click();
  await box.pressSequentially(`Seen: ${canary}.`);
  await expect(saved(page)).toContainText('Saved');
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
  await browser.context.close();

  const { found, bytes } = searchProfile(browser.profile, canary);
  expect(bytes).toBeGreaterThan(100_000);
  expect(found).toEqual([]);
  rmSync(browser.profile, { recursive: true, force: true, maxRetries: 5 });
});

test('[P2] every transaction that writes to the log is strict', async () => {
  const browser = await launch();
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const durabilities: string[] = [];
    Object.assign(globalThis, { durabilities });
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...args) {
      const made = transaction.apply(this, args);
      if (made.mode === 'readwrite' && this.name === 'casewright') durabilities.push(made.durability);
      return made;
    };
  });
  await makeVault(page, server.url);
  await newPracticeNote(page);
  const box = page.getByRole('textbox', { name: 'What I saw and heard' });
  await box.click();
  await box.pressSequentially('At 10:15 the bell rang.');
  await expect(saved(page)).toContainText('Saved');
  const seen = await page.evaluate(() => (globalThis as unknown as { durabilities: string[] }).durabilities);
  expect(seen.length).toBeGreaterThan(4);
  expect([...new Set(seen)]).toEqual(['strict']);
  await browser.end();
});

test('[P2] a full disk is said at once, the text stays, and it is saved when there is room again', async () => {
  const browser = await launch();
  const page = await browser.context.newPage();
  // Chromium's own switch for quotas does not reach IndexedDB, so the store says what a full disk makes it say.
  await page.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...args) {
      if ((globalThis as { diskFull?: boolean }).diskFull === true) {
        throw new DOMException('no room', 'QuotaExceededError');
      }
      return add.apply(this, args);
    };
  });
  await makeVault(page, server.url);
  await newPracticeNote(page);
  const box = page.getByRole('textbox', { name: 'What I saw and heard' });
  await box.click();
  await expect(saved(page)).toContainText('Saved');
  await page.evaluate(() => Object.assign(globalThis, { diskFull: true }));
  await box.pressSequentially('Written on a full disk.');
  await expect(page.getByRole('alert')).toContainText('This device is full');
  await expect(page.getByRole('alert')).toContainText('Your text is still here');
  await expect(saved(page)).toContainText('Not saved');
  await expect(box).toContainText('Written on a full disk.');
  await page.evaluate(() => Object.assign(globalThis, { diskFull: false }));
  await expect(saved(page)).toContainText('Saved');
  await page.reload();
  await unlock(page);
  await expect(box).toContainText('Written on a full disk.');
  await browser.end();
});

test('no request goes to any origin but the app’s own', async () => {
  const browser = await launch();
  const page = await browser.context.newPage();
  const others: string[] = [];
  browser.context.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(blob|data):/.test(request.url()))
      others.push(request.url());
  });
  await makeVault(page, server.url);
  await newPracticeNote(page);
  await page.getByRole('textbox', { name: 'What I saw and heard' }).pressSequentially('Anna was lazy. ');
  await expect(saved(page)).toContainText('Saved');
  await page.getByRole('link', { name: 'Devices' }).click();
  await page.getByRole('link', { name: 'Settings' }).click();
  expect(others).toEqual([]);
  // And the policy stops what a flaw might try.
  const blocked = await page.evaluate(() =>
    fetch('http://localhost:1/').then(
      () => 'went out',
      () => 'stopped',
    ),
  );
  const violation = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
        void fetch('http://localhost:1/').catch(() => undefined);
      }),
  );
  expect([blocked, violation]).toEqual(['stopped', 'connect-src']);
  await browser.end();
});

test('a wrong passphrase is said, and changes nothing', async () => {
  const browser = await launch();
  const page = await browser.context.newPage();
  await makeVault(page, server.url);
  await page.getByRole('button', { name: 'Practice with Anna' }).click();
  await expect(page.getByRole('heading', { name: /Anna Practice/ })).toBeVisible();
  await page.reload();
  await unlock(page, 'four quiet river stone');
  await expect(
    page.getByText(/not the passphrase|isn’t the passphrase|does not open/i).first(),
  ).toBeVisible();
  await unlock(page);
  await expect(page.getByText('Anna Practice').first()).toBeVisible();
  await browser.end();
});

test('[P11] the recovery words open the vault and set a new passphrase', async () => {
  const browser = await launch();
  const page = await browser.context.newPage();
  const words = await makeVault(page, server.url);
  await page.getByRole('button', { name: 'Practice with Anna' }).click();
  await expect(page.getByRole('heading', { name: /Anna Practice/ })).toBeVisible();
  await page.reload();
  await page
    .getByRole('button', { name: /recovery words/i })
    .or(page.getByRole('link', { name: /recovery words/i }))
    .click();
  const boxes = page.getByLabel(/^Word \d+$/);
  await expect(boxes).toHaveCount(12);
  for (const [i, word] of words.entries()) await boxes.nth(i).fill(word);
  await page.getByRole('textbox', { name: /^New passphrase/ }).fill('another good long passphrase');
  await page.getByRole('textbox', { name: /^Repeat/ }).fill('another good long passphrase');
  await page.getByRole('button', { name: 'Unlock with words' }).click();
  await expect(page.getByText('Anna Practice').first()).toBeVisible();
  await page.reload();
  await unlock(page, 'another good long passphrase');
  await expect(page.getByText('Anna Practice').first()).toBeVisible();
  await browser.end();
});

test('a damaged entry is reported, and the rest opens', async () => {
  const browser = await launch();
  const page = await browser.context.newPage();
  await makeVault(page, server.url);
  await newPracticeNote(page);
  const box = page.getByRole('textbox', { name: 'What I saw and heard' });
  await box.click();
  await box.pressSequentially('First part.');
  await expect(saved(page)).toContainText('Saved');
  const client = page.getByRole('textbox', { name: 'In the client’s words' });
  await client.click();
  await client.pressSequentially('"Second part."');
  await expect(saved(page)).toContainText('Saved');
  // One bit of the newest entry's ciphertext, as a failing disk would flip it.
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('casewright');
        opening.onsuccess = () => {
          const store = opening.result.transaction('entries', 'readwrite').objectStore('entries');
          const walk = store.openCursor(null, 'prev');
          walk.onerror = () => reject(walk.error);
          let best:
            | { key: IDBValidKey; value: { document: string; sequence: number; bytes: Uint8Array } }
            | undefined;
          walk.onsuccess = () => {
            const cursor = walk.result;
            if (cursor) {
              if (cursor.value.bytes[1] === 1 && (!best || cursor.value.bytes.length > 0)) {
                // The last update of the note's document: the highest sequence of the last compartment written.
                if (!best || cursor.value.sequence > best.value.sequence)
                  best = { key: cursor.primaryKey, value: cursor.value };
              }
              cursor.continue();
              return;
            }
            if (!best) return reject(new Error('no entry'));
            best.value.bytes[200] = (best.value.bytes[200] ?? 0) ^ 1;
            store.put(best.value).onsuccess = () => resolve();
          };
        };
      }),
  );
  await page.reload();
  await unlock(page);
  await expect(box).toContainText('First part.');
  await expect(page.getByRole('alert').filter({ hasText: 'could not be read' })).toBeVisible();
  await browser.end();
});

test('[P3] the tab is closed in the middle of a word, a second after the last key: the word is there', async () => {
  const browser = await launch();
  const page = await browser.context.newPage();
  await makeVault(page, server.url);
  await newPracticeNote(page);
  const url = page.url();
  const box = page.getByRole('textbox', { name: 'What I saw and heard' });
  await box.click();
  await box.pressSequentially('The bell rang and a neighb');
  const last = Date.now();
  await expect.poll(() => Date.now() - last).toBeGreaterThan(1000);
  await page.close({ runBeforeUnload: false });
  const again = await browser.context.newPage();
  await again.goto(url);
  await unlock(again);
  await expect(again.getByRole('textbox', { name: 'What I saw and heard' })).toContainText('and a neighb');
  await browser.end();
});

test('a browser that gives no storage is said at once, in words', async () => {
  const browser = await launch();
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
  });
  await page.goto(server.url);
  await expect(page.getByRole('heading', { name: /can’t keep notes here/ })).toBeVisible();
  await expect(page.getByText('private window')).toBeVisible();
  await browser.end();
});

test('the app can be installed', async () => {
  const browser = await launch();
  const page = await browser.context.newPage();
  await page.goto(server.url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const session = await browser.context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Headless Chromium's one complaint is that this is a profile in which nothing can be installed.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
    [],
  );
  await browser.end();
});
