import { expect, type Frame, type Page, test } from '@playwright/test';
import { type Served, servePortals } from '../fixtures/portals/servePortals.ts';
import { type OverlayDesk, overlayDesk } from './overlayDesk.ts';
import { liesOn, wordInRich } from './overlayWords.ts';

/** The extension as built on rich editors as published. What counts is what the editor itself holds. */
let desk: OverlayDesk;
let served: Served;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  [desk, served] = [await overlayDesk(), await servePortals(undefined, 'editors,richEditors')];
});
test.afterAll(async () => {
  await desk?.end();
  await served?.stop();
});

const editors = [
  { name: 'TinyMCE', portal: 'editors', box: 'body', key: 'plan', framed: true, undoes: 'one' },
  { name: 'Quill', portal: 'editors', box: '.ql-editor', key: 'observed', undoes: 'a second' },
  { name: 'contenteditable', portal: 'editors', box: '#focus', key: 'focus', undoes: 'one' },
  { name: 'CKEditor 5', portal: 'richEditors', box: '.ck-editor__editable', key: 'observed', undoes: 'one' },
  { name: 'ProseMirror', portal: 'richEditors', box: '.ProseMirror', key: 'plan', undoes: 'one' },
  { name: 'Lexical', portal: 'richEditors', box: '#lexical', key: 'client-words', undoes: 'none' },
];

for (const { name, portal, box, key, framed, undoes } of editors) {
  test(`[P10] ${name}: an underline on its word, a suggestion in its own text, and no trace`, async () => {
    const page = await desk.context.newPage();
    await page.goto(served.at(portal));
    await page.waitForFunction(() => window.portal !== undefined);
    await desk.switchOn(page);
    const frame = framed ? innerFrame(page) : page.mainFrame();
    const text = () =>
      page.evaluate((which) => String(window.portal?.state()[which]).replace(/\u00a0/g, ' '), key);
    const word = (what: string) => () => wordInRich(frame, box, what);

    await frame.locator(box).click();
    await page.keyboard.type('Anna utilized the phone. She was lazy. ');
    await liesOn(desk, page, word('utilized'));
    await liesOn(desk, page, word('lazy'));
    await page.keyboard.press('Home');
    await page.keyboard.type('Today ');
    await liesOn(desk, page, word('utilized'));
    await page.evaluate(() => {
      document.body.style.marginTop = '60px';
    });
    await liesOn(desk, page, word('utilized'));
    await page.evaluate(() => {
      document.documentElement.style.zoom = '1.2';
    });
    await frame.locator(box).scrollIntoViewIfNeeded();
    if (!framed) await liesOn(desk, page, word('utilized'));
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await page.setViewportSize({ width: 760, height: 700 });
    await frame.locator(box).scrollIntoViewIfNeeded();
    await liesOn(desk, page, word('utilized'));

    // By keyboard alone: to the finding, into what is said of it, and the first suggestion.
    await page.keyboard.press('Home');
    await page.keyboard.press('F8');
    await page.keyboard.press('Control+.');
    await expect
      .poll(async () => (await desk.shown(page)).map(({ text: said }) => said).join(' '))
      .toContain('shorter everyday word');
    // F8 shows it too: Enter is for the card once the keyboard is in it.
    await expect
      .poll(() =>
        frame.evaluate(
          () =>
            document.hasFocus() && (document.activeElement as HTMLElement | null)?.isContentEditable === true,
        ),
      )
      .toBe(false);
    await page.keyboard.press('Enter');
    await expect.poll(text).toContain('Today Anna used the phone.');
    if (undoes !== 'none') {
      await page.keyboard.press('Control+z');
      await expect.poll(text).not.toContain('used');
      if (undoes === 'one') expect(await text()).toContain('Anna utilized the phone. She was lazy.');
    }
    expect(await frame.evaluate(() => document.body.outerHTML)).not.toContain('casewright');
    await desk.switchOff(page);
    for (const one of page.frames())
      expect(await one.evaluate(() => document.documentElement.outerHTML)).not.toContain('casewright');
    expect(await desk.shown(page)).toEqual([]);
    await page.close();
  });
}

function innerFrame(page: Page): Frame {
  const [frame] = page.mainFrame().childFrames();
  if (frame === undefined) throw new Error('the editor has no frame');
  return frame;
}
