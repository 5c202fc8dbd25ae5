import { resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type Browser, extensionId, launch, makeVault, servePwa } from './harness.ts';

/** The extension as it ships. */
export const shipped = resolve(import.meta.dirname, '../../dist/extension');

export interface Desk extends Browser {
  app: Page;
  panel: Page;
  url: string;
}

/** A browser with the extension, the app with an open vault and the practice case, and the panel, joined. */
export async function joinedDesk(): Promise<Desk> {
  const server = await servePwa();
  const browser = await launch({ extension: shipped });
  const app = await browser.context.newPage();
  await makeVault(app, server.url);
  await app.getByRole('button', { name: 'Practice with Anna' }).click();
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 360, height: 800 });
  await panel.goto(`chrome-extension://${extensionId}/extension/panel.html`);
  await app.bringToFront();
  await app.getByRole('link', { name: 'Devices' }).click();
  const number = await app.getByRole('status', { name: 'Number' }).textContent();
  await expect(panel.getByRole('status', { name: 'Number' })).toHaveText(number ?? '');
  await app.getByRole('button', { name: 'The numbers match' }).click();
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'The numbers match' }).click();
  await expect(panel.getByLabel('Case file')).toContainText('Anna Practice');
  return {
    ...browser,
    app,
    panel,
    url: server.url,
    async end() {
      await browser.end();
      await server.close();
    },
  };
}
