import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { type Browser, test as base, chromium, type Page } from '@playwright/test';
import sirv from 'sirv';
import { build } from 'vite';

/** The policy that the app ships with: what it forbids fails a test. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; manifest-src 'self'; connect-src 'self'";

export interface Screens {
  /** A page on the screens, with the vault in memory as `?state=` says, at a route. */
  open(state: string, hash?: string, options?: Parameters<Browser['newContext']>[0]): Promise<Page>;
}

/** Playwright's `test` with the screens built and served, and one browser for all. */
export const test = base.extend<Screens, { shared: { browser: Browser; url: string } }>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from it
    async ({}, use, { parallelIndex }) => {
      // Each worker builds its own: none may pull the files from under another.
      const outDir = resolve(import.meta.dirname, `../../dist/ui-test-${parallelIndex}`);
      await build({
        configFile: resolve(import.meta.dirname, 'vite.config.ts'),
        logLevel: 'error',
        build: { outDir },
      });
      const files = sirv(outDir, {
        setHeaders: (response) => response.setHeader('content-security-policy', policy),
      });
      const server = createServer((request, response) => files(request, response));
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      const browser = await chromium.launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      });
      await use({ browser, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
      await browser.close();
      server.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ shared }, use) => {
    const wrong: string[] = [];
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (state, hash = '', options = {}) => {
      const context = await shared.browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
      await page.goto(`${shared.url}/?state=${state}${hash}`);
      await page.locator('h1').first().waitFor();
      return page;
    });
    for (const context of contexts) await context.close();
    if (wrong.length > 0) throw new Error(`The page said: ${wrong.join(' | ')}`);
  },
});
