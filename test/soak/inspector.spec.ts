import { expect, type Page, test } from '@playwright/test';
import { toBase64url } from '../../src/bytes/base64url.ts';
import type { Encoding } from '../../src/sync/UpdateInspector.ts';
import { type Browser, launch } from '../browser/harness.ts';
import { servePage } from '../browser/servePage.ts';
import { numbers, outcome, runs, seed } from './campaign.ts';
import { goodUpdate, hostileUpdates } from './hostileUpdates.ts';
import type { Verdict } from './inspectorPage.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;
let page: Page;

test.beforeAll(async () => {
  server = await servePage('soak/inspectorPage.ts');
  browser = await launch();
  page = await browser.context.newPage();
  await page.goto(server.url);
});

test.afterAll(async () => {
  await browser.end();
  await server.close();
});

const inspect = (update: Uint8Array, encoding: Encoding) =>
  page.evaluate(
    ([bytes, as]) =>
      (globalThis as unknown as { inspect(a: string, b: Encoding): Promise<Verdict> }).inspect(bytes, as),
    [toBase64url(update), encoding] as const,
  );

for (const [index, { title, encoding, mayPass }] of hostileUpdates.entries()) {
  test(`[S14] ${title} (${encoding}): refused or ended, and the page never stands still`, async () => {
    const { inspected, stoodStill } = await page.evaluate(
      (at) => (globalThis as unknown as { inspectHostile(i: number): Promise<Verdict> }).inspectHostile(at),
      index,
    );
    if (!mayPass) expect(inspected.ok).toBe(false);
    expect(stoodStill).toBeLessThan(1000);
    expect((await inspect(goodUpdate(encoding), encoding)).inspected).toEqual({ ok: true, clients: [77] });
  });
}

test('[S14] spoilt updates in both encodings: each is answered, and the page never stands still', async () => {
  test.setTimeout(3_600_000);
  const random = numbers(seed);
  const times = runs(10_000);
  const told = { read: 0, refused: 0, ended: 0 };
  for (let i = 0; i < times; i += 1) {
    const encoding = i % 2 === 0 ? 'v1' : 'v2';
    const spoilt = goodUpdate(encoding).slice();
    for (let flips = 1 + Math.floor(random() * 4); flips > 0; flips -= 1) {
      spoilt[Math.floor(random() * spoilt.length)] = Math.floor(random() * 256);
    }
    const { inspected, stoodStill } = await inspect(spoilt, encoding);
    if (inspected.ok) told.read += 1;
    else if (inspected.why === 'It takes too long to read.') told.ended += 1;
    else told.refused += 1;
    expect(stoodStill).toBeLessThan(1000);
  }
  expect((await inspect(goodUpdate('v2'), 'v2')).inspected.ok).toBe(true);
  console.log(JSON.stringify(told));
  outcome('spoilt Yjs updates in the inspector', times, 0, `updates (${JSON.stringify(told)})`);
});
