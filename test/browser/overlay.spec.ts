import { expect, type Page, test } from '@playwright/test';
import type {} from '../fixtures/overlay/page.ts';
import { serveOverlay } from '../fixtures/overlay/serveOverlay.ts';
import { type Browser, launch } from './harness.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveOverlay>>;
let page: Page;

test.beforeAll(async () => {
  server = await serveOverlay();
  browser = await launch();
});
test.beforeEach(async () => {
  page = await browser.context.newPage();
  await page.goto(server.url);
  await page.evaluate(() => window.overlay.start('stub'));
});
test.afterEach(() => page.close());
test.afterAll(async () => {
  await browser.end();
  await server.close();
});

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the underlines stand on the screen. */
const marks = () =>
  page.evaluate(() =>
    [...(window.overlay.root?.querySelectorAll('.mark') ?? [])].map((mark): Box => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );

/** Where a word of a one-line text box's first line stands, measured with a canvas: by other means than ours. */
const wordIn = (selector: string, word: string) =>
  page.evaluate(
    ([where, what]): Box => {
      const box = document.querySelector<HTMLTextAreaElement>(where as string);
      if (box === null) throw new Error('no such box');
      const style = getComputedStyle(box);
      const canvas = document.createElement('canvas').getContext('2d');
      if (canvas === null) throw new Error('no canvas');
      canvas.font = `${style.fontSize} ${style.fontFamily}`;
      const at = box.value.indexOf(what as string);
      const edge = box.getBoundingClientRect();
      const start =
        edge.left + Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.paddingLeft);
      const left = start + canvas.measureText(box.value.slice(0, at)).width;
      const width = canvas.measureText(what as string).width;
      return { left, right: left + width, top: edge.top, bottom: edge.bottom };
    },
    [selector, word],
  );

async function liesOn(selector: string, word: string): Promise<void> {
  await expect
    .poll(async () => {
      const [mark] = await marks();
      const there = await wordIn(selector, word);
      if (mark === undefined) return 'no underline';
      const apart = Math.max(Math.abs(mark.left - there.left), Math.abs(mark.right - there.right));
      return apart <= 2 && mark.top >= there.top && mark.bottom <= there.bottom
        ? 'on the word'
        : JSON.stringify([mark, there]);
    })
    .toBe('on the word');
}

test('an underline lies on its word, and stays there while one types, scrolls and resizes', async () => {
  const box = page.locator('#notes');
  await box.click();
  await page.keyboard.type('He is lazy and so on. ');
  await liesOn('#notes', 'lazy');
  await page.keyboard.press('Home');
  await page.keyboard.type('Today ');
  await liesOn('#notes', 'lazy');
  await page.mouse.wheel(0, 40);
  await liesOn('#notes', 'lazy');
  await page.setViewportSize({ width: 700, height: 600 });
  await liesOn('#notes', 'lazy');
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('in an editable element the underline lies on the word too', async () => {
  await page.locator('#rich').click();
  await page.keyboard.type('She came recently to us. ');
  const word = () =>
    page.evaluate((): Box => {
      const text = document.querySelector('#rich')?.firstChild;
      if (!text) throw new Error('no text');
      const range = new Range();
      range.setStart(text, 9);
      range.setEnd(text, 17);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, top, bottom };
    });
  await expect
    .poll(async () => {
      const [mark] = await marks();
      const there = await word();
      return (
        mark !== undefined && Math.abs(mark.left - there.left) <= 2 && Math.abs(mark.right - there.right) <= 2
      );
    })
    .toBe(true);
});

test('never in the middle of a word: a word that is being typed is left alone until it is done', async () => {
  await page.locator('#notes').click();
  await page.keyboard.type('He is lazy');
  await expect.poll(() => page.evaluate(() => window.overlay.checked.at(-1) ?? '')).toContain('lazy');
  expect(await marks()).toEqual([]);
  await page.keyboard.type(' and so on.');
  await liesOn('#notes', 'lazy');
});

test('the page’s own text and elements stay as they are, and nothing is left when it is switched off', async () => {
  const before = await page.evaluate(() => document.body.innerHTML);
  await page.locator('#notes').click();
  await page.keyboard.type('He is lazy and so on. ');
  await liesOn('#notes', 'lazy');
  expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
  await expect(page.locator('#notes')).toHaveValue('He is lazy and so on. ');
  expect(await page.evaluate(() => document.querySelectorAll('casewright-overlay').length)).toBe(1);
  await page.evaluate(() => window.overlay.stop());
  expect(await page.evaluate(() => document.querySelectorAll('casewright-overlay').length)).toBe(0);
});

test('a text that is too long to be checked says so in its box, and no longer when it is shorter', async () => {
  const box = page.locator('#notes');
  const notice = () =>
    page.evaluate(() => {
      const element = window.overlay.root?.querySelector<HTMLElement>('.notice');
      const edge = document.querySelector('#notes')?.getBoundingClientRect();
      if (!element || !edge) return 'none';
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const inside = left >= edge.left && right <= edge.right && top >= edge.top && bottom <= edge.bottom;
      return `${element.textContent} ${inside ? 'in the box' : 'beside it'}`;
    });
  await box.fill('He is lazy. '.repeat(8400));
  await box.press('End');
  await box.press('.');
  await expect.poll(notice).toBe('Not checked: over 100,000 characters in the box');
  expect(await marks()).toEqual([]);
  await expect
    .poll(() => page.evaluate(() => window.overlay.root?.querySelector('.status')?.textContent))
    .toContain('Not checked');
  await box.fill('He is lazy and so on. ');
  await expect.poll(notice).toBe('none');
  await liesOn('#notes', 'lazy');
});

test('a suggestion is put in by keyboard, leaves its gap selected, and is undone like any edit', async () => {
  const box = page.locator('#notes');
  await box.click();
  await page.keyboard.type('He is lazy and so on. ');
  await liesOn('#notes', 'lazy');
  await page.keyboard.press('Home');
  for (let i = 0; i < 8; i += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+.');
  await expect
    .poll(() => page.evaluate(() => window.overlay.root?.querySelector('.popup')?.textContent ?? ''))
    .toContain('Why “lazy” is questioned.');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('He is has not [task] and so on. ');
  const selected = await box.evaluate((element: HTMLTextAreaElement) =>
    element.value.slice(element.selectionStart, element.selectionEnd),
  );
  expect(selected).toBe('[task]');
  await page.keyboard.press('Control+z');
  await expect(box).toHaveValue('He is lazy and so on. ');
});
