import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, type CDPSession, expect, type Page, test } from '@playwright/test';
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

const accessible = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
  ).toEqual([]);
};

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
  await accessible(page);
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
  await accessible(page);

  await lockNow(page);
  await accessible(page);
  await page.getByRole('button', { name: 'Unlock with a passkey' }).click();
  await page.getByRole('link', { name: 'Cases' }).click();
  await expect(page.getByText('Anna Practice').first()).toBeVisible();

  await lockNow(page);
  await key.refuse();
  await page.getByRole('button', { name: 'Unlock with a passkey' }).click();
  await expect(page.getByText('No passkey was used')).toBeVisible();
  await unlock(page);
  await security(page);
  await page.getByRole('button', { name: 'Remove Work laptop' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByRole('status', { name: 'Passkeys state' })).toContainText('Removed: Work laptop.');
  await lockNow(page);
  await expect(page.getByRole('button', { name: 'Unlock with a passkey' })).toHaveCount(0);
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
  await accessible(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('list', { name: 'Passkeys' })).toHaveCount(0);
});
