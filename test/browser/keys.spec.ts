import { type BrowserContext, type CDPSession, expect, type Page, test } from '@playwright/test';
import { passesAxe } from '../passesAxe.ts';
import {
  type Browser,
  launch,
  makeVault,
  newPracticeNote,
  passphrase,
  saved,
  servePwa,
  unlock,
} from './harness.ts';

const nextPassphrase = 'nine slow orange lanterns';

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

const locked = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Your notes are locked' })).toBeVisible();
const security = (page: Page) => page.goto(`${server.url}/#/security`);
/** A vault with the practice case. */
const practise = async (page: Page) => {
  await makeVault(page, server.url);
  await page.getByRole('button', { name: 'Practice with Anna' }).click();
  await expect(page.getByRole('heading', { name: /Anna Practice/ })).toBeVisible();
};
const lockNow = async (page: Page) => {
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await locked(page);
};

/** A virtual authenticator on a page, as Chromium's developer tools make one. */
async function authenticator(context: BrowserContext, page: Page, options: { hasPrf: boolean }) {
  const session: CDPSession = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      ...options,
    },
  });
  return {
    credentials: async () =>
      (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
    refuse: () => session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false }),
  };
}

async function addPasskey(page: Page, name: string, secret = passphrase): Promise<void> {
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByLabel('What to call it').fill(name);
  await page.getByLabel('Your passphrase', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Add this passkey' }).click();
}

test('[S2] the passphrase is changed: the old one is asked, and opens nothing from then on', async () => {
  const page = await browser.context.newPage();
  await practise(page);
  await security(page);
  await page.getByRole('button', { name: 'Change the passphrase' }).click();
  const change = async (now: string) => {
    await page.getByLabel('Passphrase now', { exact: true }).fill(now);
    await page.getByRole('button', { name: 'Change it' }).click();
  };
  await page.getByLabel('New passphrase', { exact: true }).fill(nextPassphrase);
  await expect(page.getByRole('status', { name: 'Strength' })).toContainText('strong');
  await page.getByLabel('Repeat new passphrase').fill(nextPassphrase);
  await change('not the passphrase');
  await expect(page.getByRole('alert')).toContainText('That is not the passphrase. Nothing has changed.');
  await passesAxe(page);
  await change(passphrase);
  await expect(page.getByRole('status', { name: 'Passphrase state' })).toContainText('Changed.');
  await lockNow(page);
  await unlock(page);
  await expect(page.getByText('That is not the passphrase. Nothing has changed.')).toBeVisible();
  await unlock(page, nextPassphrase);
  await expect(page.getByRole('heading', { name: 'Security' })).toBeVisible();
});

test('[S2] a passkey is added, opens the vault, is renamed and removed', async () => {
  const page = await browser.context.newPage();
  await practise(page);
  await security(page);
  const key = await authenticator(browser.context, page, { hasPrf: true });
  await addPasskey(page, 'This laptop', 'not the passphrase');
  await expect(page.getByRole('alert')).toContainText('That is not the passphrase');
  expect(await key.credentials()).toBe(0);
  await page.getByLabel('Your passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Add this passkey' }).click();
  await expect(page.getByRole('status', { name: 'Passkeys state' })).toContainText('Added: This laptop.');
  expect(await key.credentials()).toBe(1);

  // The same authenticator is not added twice.
  await addPasskey(page, 'Again');
  await expect(page.getByRole('alert')).toContainText('has a passkey of this vault already');
  await page.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Rename This laptop' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Work laptop');
  await page.getByRole('button', { name: 'Rename it' }).click();
  await expect(page.getByRole('list', { name: 'Passkeys' })).toContainText('Work laptop');
  await passesAxe(page);

  await lockNow(page);
  await passesAxe(page);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await page.getByRole('link', { name: 'Cases' }).click();
  await expect(page.getByText('Anna Practice').first()).toBeVisible();

  await lockNow(page);
  await key.refuse();
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(page.getByText('No passkey was used')).toBeVisible();
  await unlock(page);
  await security(page);
  await page.getByRole('button', { name: 'Remove Work laptop' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByRole('status', { name: 'Passkeys state' })).toContainText('Removed: Work laptop.');
  await lockNow(page);
  await expect(page.getByRole('button', { name: 'Use a passkey' })).toHaveCount(0);
  await unlock(page);
  await expect(page.getByRole('heading', { name: 'Security' })).toBeVisible();
});

test('an authenticator without PRF is said in words, and nothing is added', async () => {
  const page = await browser.context.newPage();
  await practise(page);
  await security(page);
  await authenticator(browser.context, page, { hasPrf: false });
  await addPasskey(page, 'Old key');
  await expect(page.getByRole('alert')).toContainText('lacks what is called PRF');
  await passesAxe(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('list', { name: 'Passkeys' })).toHaveCount(0);
});

/** A note with a sentence in it, on a page whose clock the test turns. Only the sentence's last word may be unsaved. */
async function noteAtDesk(page: Page): Promise<string> {
  await makeVault(page, server.url);
  await newPracticeNote(page);
  await observed(page).click();
  await observed(page).pressSequentially('Kestrel feather on the sill.');
  await expect(saved(page)).toContainText('Saved');
  return page.url();
}

const observed = (page: Page) => page.getByRole('textbox', { name: 'What I saw and heard' });
const hint = (page: Page) => page.getByRole('alert', { name: 'Locking soon' });

/** Nothing of the note in the page: not in its markup, its title, what a screen reader is told, or on paper. */
async function showsNothing(page: Page): Promise<void> {
  const client = await browser.context.newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  await page.emulateMedia({ media: 'print' });
  const paper = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.body.textContent;
  });
  await page.emulateMedia({ media: null });
  const values = await page
    .locator('input')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  const all = [await page.content(), await page.title(), JSON.stringify(nodes), paper, ...values].join(' ');
  expect(all).toContain('Casewright');
  expect(all).not.toMatch(/Kestrel|feather|Anna|Okafor/);
}

test('[P1][P12] left alone it says that it will lock, stays for a key, then locks every tab and shows nothing', async () => {
  await browser.context.clock.install();
  const page = await browser.context.newPage();
  const url = await noteAtDesk(page);
  const other = await browser.context.newPage();
  await other.goto(`${server.url}/#/cases`);
  await unlock(other);
  await expect(other.getByText('Anna Practice').first()).toBeVisible();
  await page.bringToFront();

  await page.mouse.move(100, 100);
  await browser.context.clock.runFor('04:29');
  await expect(hint(page)).toHaveCount(0);
  await browser.context.clock.runFor(2000);
  await expect(hint(page)).toContainText('Casewright locks soon. Press any key to stay.');
  await passesAxe(page);
  // Escape dismisses it, here and in the other tab, and does nothing else.
  await page.keyboard.press('Escape');
  await expect(hint(page)).toHaveCount(0);
  await expect(hint(other)).toHaveCount(0);
  await expect(observed(page)).toContainText('Kestrel');

  // What is typed in one tab keeps the other open too; the last letters are not waited for.
  await browser.context.clock.runFor('04:00');
  await observed(page).press('End');
  await page.keyboard.type(' Gone by noon.');
  await browser.context.clock.runFor('04:00');
  await expect(other.getByText('Anna Practice').first()).toBeVisible();
  await browser.context.clock.runFor('01:05');
  await locked(page);
  await locked(other);
  await showsNothing(page);
  await showsNothing(other);
  expect(await page.title()).toBe('Casewright');

  // Back where one was, with every letter.
  expect(page.url()).toBe(url);
  await unlock(page);
  await expect(observed(page)).toContainText('Kestrel feather on the sill. Gone by noon.');
});

test('locking in one tab locks the others; a device that slept is locked when it wakes', async () => {
  await browser.context.clock.install();
  const page = await browser.context.newPage();
  await noteAtDesk(page);
  const other = await browser.context.newPage();
  await other.goto(`${server.url}/#/cases`);
  await unlock(other);
  await expect(other.getByText('Anna Practice').first()).toBeVisible();
  await other.getByRole('button', { name: 'Lock', exact: true }).click();
  await locked(other);
  await locked(page);
  await showsNothing(page);

  await other.close();
  await unlock(page);
  await expect(observed(page)).toContainText('Kestrel');
  await browser.context.clock.fastForward('00:40');
  await locked(page);
  await showsNothing(page);
});

test('[P2] on a full disk the cover stays over the text, keeps it, and locks when it is saved', async () => {
  await browser.context.clock.install();
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...args) {
      if ((globalThis as { diskFull?: boolean }).diskFull === true)
        throw new DOMException('no room', 'QuotaExceededError');
      return add.apply(this, args);
    };
  });
  await noteAtDesk(page);
  await page.evaluate(() => Object.assign(globalThis, { diskFull: true }));
  await page.keyboard.type(' Unsaved feather.');
  await browser.context.clock.runFor('05:01');
  await expect(page.getByRole('heading', { name: 'Hidden, and not saved yet' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('This device is full');
  await showsNothing(page);
  await passesAxe(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 800 });

  // The passphrase brings the text back; then it is covered again, and locks by itself once there is room.
  await unlock(page, 'not the passphrase');
  await expect(page.getByText('That is not the passphrase')).toBeVisible();
  await unlock(page);
  await expect(observed(page)).toContainText('Unsaved feather.');
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Hidden, and not saved yet' })).toBeVisible();
  await page.evaluate(() => Object.assign(globalThis, { diskFull: false }));
  await browser.context.clock.runFor('00:30');
  await locked(page);
  await unlock(page);
  await expect(observed(page)).toContainText('Unsaved feather.');
});

test('a record whose slots are mangled crashes nothing: what is whole still opens', async () => {
  const page = await browser.context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  await practise(page);
  const hostile: [string, unknown[]][] = [
    ['and one of another kind', [{ kind: 'thumb' }, null, 7, 'x', { kind: 'passkey', credential: '%' }]],
    [
      'and a passkey that nobody made',
      [
        {
          kind: 'passkey',
          credential: 'AAAA',
          salt: 'B'.repeat(43),
          agree: 'C'.repeat(43),
          box: 'D'.repeat(107),
          name: '<img src=x onerror=alert(1)>',
          added: 'never',
          transports: ['hybrid', 'nonsense'],
        },
      ],
    ],
  ];
  for (const [, slots] of hostile) {
    await page.evaluate(putSlots, slots);
    await page.goto(`${server.url}/#/cases`);
    await page.reload();
    await unlock(page);
    await expect(page.getByText('Anna Practice').first()).toBeVisible();
    await security(page);
    await expect(page.getByRole('heading', { name: 'Passkeys' })).toBeVisible();
  }
  await expect(page.getByRole('list', { name: 'Passkeys' })).toContainText('<img src=x onerror=alert(1)>');
  expect(wrong).toEqual([]);
});

/** Puts slots beside those of the record on the disk. Runs in the page. */
function putSlots(slots: unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('casewright');
    opening.onsuccess = () => {
      const store = opening.result.transaction('records', 'readwrite').objectStore('records');
      const reading = store.get('device');
      reading.onsuccess = () => {
        const row = reading.result as { value: { slots: unknown[] } };
        const whole = row.value.slots.slice(-2);
        const writing = store.put({ ...row, value: { ...row.value, slots: [...slots, ...whole] } });
        writing.onsuccess = () => resolve();
        writing.onerror = () => reject(writing.error);
      };
    };
  });
}
