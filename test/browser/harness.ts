import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { pwaHandler, serve } from '../../.ci/servePwa.mjs';
import { createPortal } from '../fixtures/portals/riverside/createPortal.mjs';

const root = resolve(import.meta.dirname, '../..');
export const passphrase = 'four quiet river stones';
export const extensionId = 'ogmiedeghbheikmhacihfahijopolgja';

export interface Browser {
  context: BrowserContext;
  profile: string;
  /** Closes the browser and removes its profile. */
  end(): Promise<void>;
}

/** A real Chromium with a profile of its own; give `profile` to open one again. */
export async function launch(options: { profile?: string; extension?: string } = {}): Promise<Browser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'casewright-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-unsafe-extension-debugging',
      // Headless Chromium says that it has no mouse, and some pages then draw themselves for a phone.
      '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
      ...(options.extension === undefined
        ? []
        : [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]),
    ],
  });
  return {
    context,
    profile,
    async end() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export const servePwa = (port = 0) => serve(pwaHandler(resolve(root, 'dist/pwa')), port);
export const servePortal = (port = 0) => serve(createPortal(), port);

/** First run, as its user does it. Gives the recovery words. Ends on the question for the first case. */
export async function makeVault(page: Page, url: string, worker = 'Sam Okafor'): Promise<string[]> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Make a vault' }).click();
  await page.getByLabel('Your name').fill(worker);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('textbox', { name: 'Repeat passphrase' }).fill(passphrase);
  await page.getByRole('button', { name: 'Continue' }).click();
  const list = page.getByRole('list', { name: 'Recovery words' });
  await expect(list.getByRole('listitem')).toHaveCount(12);
  const words = (await list.getByRole('listitem').allInnerTexts()).map((text) =>
    text.replace(/^\W*\d*\W*/, '').trim(),
  );
  await page.getByRole('button', { name: 'Continue' }).click();
  await typeBack(page, words);
  await page.getByRole('button', { name: 'Continue' }).click();
  return words;
}

/** Fills in the words that are asked for by their numbers. */
export async function typeBack(page: Page, words: readonly string[]): Promise<void> {
  const boxes = page.getByLabel(/^Word \d+$/);
  await expect(boxes).toHaveCount(3);
  for (let i = 0; i < 3; i += 1) {
    const box = boxes.nth(i);
    const label = await box.evaluate(
      (element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? '',
    );
    await box.fill(words[Number(/\d+/.exec(label)?.[0]) - 1] ?? '');
  }
}

export async function unlock(page: Page, secret = passphrase): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Unlock' }).click();
}

export const saved = (page: Page) => page.getByRole('status', { name: 'Save state' });

/** From the question for the first case to a new progress note in the practice case. */
export async function newPracticeNote(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Practice with Anna' }).click();
  await page.getByRole('button', { name: 'New note' }).click();
  await page.getByText('Progress note').first().click();
  await expect(page.getByRole('textbox', { name: 'What I saw and heard' })).toBeVisible();
}

/** Presses the extension's button in the toolbar while this page is shown, as its user would. */
export async function pressToolbarButton(context: BrowserContext, page: Page): Promise<void> {
  await page.bringToFront();
  const browser = context.browser();
  if (browser === null) throw new Error('no browser to speak to');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error('no tab shows that page');
  await session.send(
    'Extensions.triggerAction' as never,
    { id: extensionId, targetId: tab.targetId } as never,
  );
  await session.detach();
}
