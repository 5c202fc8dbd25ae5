import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { createPortal } from '../test/fixtures/portals/riverside/createPortal.mjs';
import { buildAll } from './build.mjs';
import { findChromium } from './findChromium.mjs';
import { root } from './root.mjs';
import { pwaHandler, serve } from './servePwa.mjs';

/** Makes the two pictures of the README, by using the product as its user does. */
const id = 'ogmiedeghbheikmhacihfahijopolgja';
const to = (name) => resolve(root, 'docs/screenshots', name);
mkdirSync(resolve(root, 'docs/screenshots'), { recursive: true });
await buildAll();
const extension = resolve(root, 'dist/extension');
const app = await serve(pwaHandler(resolve(root, 'dist/pwa')), 0);
const portal = await serve(createPortal(), 0);
const profile = mkdtempSync(join(tmpdir(), 'casewright-shots-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: findChromium(),
  viewport: { width: 1280, height: 800 },
  args: [
    '--no-sandbox',
    '--enable-unsafe-extension-debugging',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ],
});
const page = await context.newPage();
await page.goto(app.url);
await page.getByRole('button', { name: 'Make a vault' }).click();
await page.getByLabel('Your name').fill('Sam Okafor');
await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill('four quiet river stones');
await page.getByRole('textbox', { name: 'Repeat passphrase' }).fill('four quiet river stones');
await page.getByRole('button', { name: 'Continue' }).click();
const items = page.getByRole('list', { name: 'Recovery words' }).getByRole('listitem');
await items.nth(11).waitFor();
const words = (await items.allTextContents()).map((text) => text.replace(/^\W*\d*\W*/, '').trim());
await page.getByRole('button', { name: 'Continue' }).click();
for (const box of await page.getByLabel(/^Word \d+$/).all()) {
  const label = await box.evaluate((element) => element.labels[0].textContent);
  await box.fill(words[Number(/\d+/.exec(label)[0]) - 1]);
}
await page.getByRole('button', { name: 'Continue' }).click();
await page.getByRole('button', { name: 'Practice with Anna' }).click();

const panel = await context.newPage();
await panel.setViewportSize({ width: 360, height: 800 });
await panel.goto(`chrome-extension://${id}/extension/panel.html`);
await page.bringToFront();
await page.getByRole('link', { name: 'Devices' }).click();
await page.getByRole('button', { name: 'The numbers match' }).click();
await panel.getByRole('button', { name: 'The numbers match' }).click();
await panel.getByLabel('Case file').waitFor();

await page.getByRole('link', { name: 'Cases' }).click();
await page
  .getByRole('link', { name: /Anna Practice/ })
  .first()
  .click();
await page.getByRole('button', { name: 'New note' }).click();
await page.getByText('Progress note').first().click();
const write = async (name, text) => {
  await page.getByRole('textbox', { name, exact: true }).click();
  await page.keyboard.insertText(text);
};
await write('Main topic', 'Housing ');
await write(
  'What I saw and heard',
  'At 10:15 Anna opened the door and showed a letter from her landlord. She was lazy about the rent. We utilized her kitchen table to read it together. ',
);
await write('In the client’s words', '“I want to stay here until school is out.” ');
await write(
  'Plan and next steps',
  'Sam calls the landlord by Friday 27 November. Anna brings the lease on Monday. ',
);
await page.getByRole('textbox', { name: 'Main topic', exact: true }).scrollIntoViewIfNeeded();
await page.getByText('lazy').last().waitFor();
await page.evaluate(() => document.activeElement?.blur());
await page.getByRole('status', { name: 'Save state' }).getByText('Saved').waitFor();
await page.screenshot({ path: to('note.png') });

const form = await context.newPage();
await form.setViewportSize({ width: 900, height: 800 });
await form.goto(portal.url);
const session = await context.browser().newBrowserCDPSession();
const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
await session.send('Extensions.triggerAction', {
  id,
  targetId: targetInfos.find(({ url }) => url === form.url()).targetId,
});
await panel.bringToFront();
await panel.getByRole('tab', { name: 'Fill this page' }).click();
await panel.getByRole('button', { name: /^Fill \d+ fields in/ }).waitFor();
const left = (await form.screenshot()).toString('base64');
const right = (await panel.screenshot()).toString('base64');
const sheet = await context.newPage();
await sheet.setViewportSize({ width: 1261, height: 800 });
await sheet.setContent(`<style>body{margin:0;display:flex;gap:1px;background:#868c84}</style>
  <img src="data:image/png;base64,${left}"><img src="data:image/png;base64,${right}">`);
await sheet.screenshot({ path: to('fill.png') });
await context.close();
await Promise.all([app.close(), portal.close()]);
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
