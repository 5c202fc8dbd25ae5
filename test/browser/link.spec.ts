import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { extensionId, launch, makeVault, servePwa } from './harness.ts';

const extension = resolve(import.meta.dirname, '../../dist/extension');

test('link', async () => {
  const server = await servePwa();
  const browser = await launch({ extension });
  const page = await browser.context.newPage();
  page.on('console', (m) => console.log('app:', m.text()));
  await makeVault(page, server.url);
  await page.getByRole('button', { name: 'Practice with Anna' }).click();
  const panel = await browser.context.newPage();
  panel.on('console', (m) => console.log('panel:', m.text()));
  panel.on('pageerror', (m) => console.log('panel error:', m));
  await panel.goto(`chrome-extension://${extensionId}/extension/panel.html`);
  await page.bringToFront();
  await page.getByRole('link', { name: 'Devices' }).click();
  await page.getByRole('button', { name: 'Connect the extension' }).click();
  const number = await page.getByRole('status', { name: 'Number' }).innerText();
  console.log(number, await panel.locator('body').innerText());
  await page.getByRole('button', { name: 'The numbers match' }).click();
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'The numbers match' }).click();
  await expect(panel.locator('body')).toContainText('Anna Practice');
  await browser.end();
  await server.close();
});
