import { expect, type Frame, type Page, test } from '@playwright/test';
import { serveStrict } from '../fixtures/overlay/serveStrict.ts';
import { type OverlayDesk, overlayDesk } from './overlayDesk.ts';
import { liesOn, marksOf, wordInPlain } from './overlayWords.ts';

/** The extension as built, on a page with a strict policy and Trusted Types. */
let desk: OverlayDesk;
let server: Awaited<ReturnType<typeof serveStrict>>;
let page: Page;

test.beforeAll(async () => {
  desk = await overlayDesk();
  server = await serveStrict();
});
test.beforeEach(async () => {
  page = await desk.context.newPage();
  await page.goto(server.url);
  await desk.switchOn(page);
});
test.afterEach(async () => {
  for (const frame of page.frames())
    expect(await frame.evaluate(() => window.fixture.violations)).toEqual([]);
  await page.close();
});
test.afterAll(async () => {
  await desk?.end();
  await server?.close();
});

const written = 'Anna utilized the phone. She was lazy. ';
const focus = (frame: Frame, name: string) =>
  frame.evaluate((which) => window.fixture.box(which)?.focus(), name);
const value = (frame: Frame, name: string) =>
  frame.evaluate((which) => window.fixture.box(which)?.value, name);
const marks = () => marksOf(desk, page);

for (const [name, where] of [
  ['notes', 'a text area'],
  ['open', 'a text area in an open shadow root'],
  ['closed', 'a text area in a closed shadow root'],
  ['inner', 'a text area in a frame'],
] as const) {
  test(`[P10] ${where}: underlined in place, changed by keyboard, undone, without a trace`, async () => {
    const frame = name === 'inner' ? (page.frames()[1] ?? page.mainFrame()) : page.mainFrame();
    const word = (what: string) => () => wordInPlain(frame, name, what);
    const before = await page.evaluate(() => document.body.outerHTML);
    await focus(frame, name);
    await page.keyboard.type(written);
    await liesOn(desk, page, word('utilized'));
    await liesOn(desk, page, word('lazy'));
    await page.keyboard.press('Home');
    await page.keyboard.type('Today ');
    await liesOn(desk, page, word('utilized'));
    await page.mouse.move(400, 300);
    await page.mouse.wheel(0, 20);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(20);
    await liesOn(desk, page, word('utilized'));
    if (name !== 'inner') {
      await page.evaluate(() => document.documentElement.classList.add('zoomed'));
      await liesOn(desk, page, word('utilized'));
      await page.evaluate(() => document.documentElement.removeAttribute('class'));
    }
    await page.setViewportSize({ width: 700, height: 640 });
    await liesOn(desk, page, word('lazy'));

    await page.keyboard.press('Home');
    await page.keyboard.press('F8');
    await page.keyboard.press('Control+.');
    await expect
      .poll(async () => (await desk.shown(page)).map(({ text }) => text).join(' '))
      .toContain('shorter everyday word');
    // F8 shows it too: Enter is for the card once the keyboard is in it.
    await expect
      .poll(() => frame.evaluate(() => document.activeElement?.localName))
      .toBe('casewright-overlay');
    await page.keyboard.press('Enter');
    await expect.poll(() => value(frame, name)).toBe(`Today ${written.replace('utilized', 'used')}`);
    await page.keyboard.press('Control+z');
    await expect.poll(() => value(frame, name)).toBe(`Today ${written}`);

    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    await desk.switchOff(page);
    for (const one of page.frames())
      expect(await one.evaluate(() => document.documentElement.outerHTML)).not.toContain('casewright');
  });
}

test('[P10] secrets, cards, codes, searches and what can’t be changed are never looked at', async () => {
  await page.evaluate((text) => {
    for (const box of document.querySelectorAll<HTMLInputElement>('.never')) box.value = text;
  }, written);
  await focus(page.mainFrame(), 'line');
  const boxes = page.locator('.never');
  for (let i = 0; i < (await boxes.count()); i += 1) {
    await boxes.nth(i).focus();
    await page.keyboard.type(' She was lazy. ');
  }
  // What is written last is looked at last: when it is underlined, all others have had their turn.
  await focus(page.mainFrame(), 'notes');
  await page.keyboard.type(written);
  await liesOn(desk, page, () => wordInPlain(page.mainFrame(), 'notes', 'lazy'));
  await focus(page.mainFrame(), 'second');
  await page.keyboard.type(written);
  await expect.poll(async () => (await marks()).length).toBe(4);
});

test('[P10] nothing of the page shifts while findings come and go, in two boxes and when one is gone', async () => {
  await focus(page.mainFrame(), 'notes');
  await page.keyboard.type(written);
  await focus(page.mainFrame(), 'second');
  await page.keyboard.type(written);
  await liesOn(desk, page, () => wordInPlain(page.mainFrame(), 'notes', 'lazy'));
  await liesOn(desk, page, () => wordInPlain(page.mainFrame(), 'second', 'lazy'));
  await expect.poll(async () => (await marks()).length).toBe(4);
  await page.keyboard.press('F8');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await marks()).length).toBe(2);
  expect(await page.evaluate(() => window.fixture.shift)).toBe(0);
  await page.evaluate(() => document.querySelector('#notes')?.remove());
  await expect.poll(async () => (await marks()).length).toBe(0);
});

test('[P10] a text area that the page draws anew for each letter is followed', async () => {
  await page.evaluate(() => window.fixture.renderEachTime());
  await page.keyboard.type(written);
  await expect.poll(() => value(page.mainFrame(), 'rendered')).toBe(written);
  await liesOn(desk, page, () => wordInPlain(page.mainFrame(), 'rendered', 'lazy'));
  await expect.poll(async () => (await marks()).length).toBe(2);
});

test('[P10] a text of a million letters is left alone, and the page answers', async () => {
  await page.evaluate(
    ([piece = '']) => {
      const box = window.fixture.box('notes');
      if (box) box.value = piece.repeat(25_000);
    },
    [written],
  );
  await focus(page.mainFrame(), 'notes');
  await page.keyboard.type('x');
  await focus(page.mainFrame(), 'second');
  await page.keyboard.type(written);
  await liesOn(desk, page, () => wordInPlain(page.mainFrame(), 'second', 'lazy'));
  expect(await marks()).toHaveLength(2);
});
