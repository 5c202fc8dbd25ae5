import { expect, type Page, test } from '@playwright/test';
import { cacheStoreSuite } from '../acceptance/cacheStoreSuite.ts';
import { kitStoreSuite } from '../acceptance/kitStoreSuite.ts';
import { logStoreSuite } from '../acceptance/logStoreSuite.ts';
import { recordStoreSuite } from '../acceptance/recordStoreSuite.ts';
import { type Browser, launch } from './harness.ts';
import { servePage } from './servePage.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;
let page: Page;

test.beforeAll(async () => {
  server = await servePage('acceptance/page.ts');
  browser = await launch();
  page = await browser.context.newPage();
  await page.goto(server.url);
});

test.afterAll(async () => {
  await browser.end();
  await server.close();
});

const suites = {
  'the log in IndexedDB': logStoreSuite,
  'the kit in y-indexeddb': kitStoreSuite,
  'caches in IndexedDB': cacheStoreSuite,
  'records in IndexedDB': recordStoreSuite,
};

for (const [title, suite] of Object.entries(suites)) {
  test.describe(title, () => {
    for (const name of Object.keys(suite)) {
      test(name, async () => {
        const outcome = await page.evaluate(
          ([suiteName, caseName]) =>
            (globalThis as unknown as { runCase(a: string, b: string): Promise<string> }).runCase(
              suiteName,
              caseName,
            ),
          [title, name] as const,
        );
        expect(outcome).toBe('passed');
      });
    }
  });
}
