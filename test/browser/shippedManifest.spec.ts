import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { pressToolbarButton, servePortal } from './harness.ts';
import { joinedDesk, shipped } from './panel.ts';

test('the shipped manifest asks for no site at install, and hides the extension from all of them', () => {
  const manifest = JSON.parse(readFileSync(resolve(shipped, 'manifest.json'), 'utf8'));
  expect(manifest.permissions.sort()).toEqual([
    'activeTab',
    'offscreen',
    'scripting',
    'sidePanel',
    'storage',
  ]);
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.content_scripts).toBeUndefined();
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.optional_host_permissions).toContain('https://*/*');
  expect(manifest.content_security_policy.extension_pages).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'self'");
});

test('the toolbar button opens the panel and grants this page alone; on another origin the panel says what to press', async () => {
  const [portal, other] = [await servePortal(), await servePortal()];
  const desk = await joinedDesk();
  const { panel } = desk;
  await panel.getByRole('combobox', { name: 'New note' }).selectOption('Progress note');
  await panel.getByRole('textbox', { name: 'What I saw and heard' }).fill('At 10:15 Anna opened the door.');
  const form = await desk.context.newPage();
  await form.goto(portal.url);
  await expect(panel.getByRole('status', { name: 'Page' })).toContainText('press its button in the toolbar');

  // The side panel itself is no page that the test runner can drive; the same panel in a tab stands in for it.
  const before = await openPanels(desk.context);
  await pressToolbarButton(desk.context, form);
  await expect.poll(() => openPanels(desk.context)).toBe(before + 1);
  await panel.getByRole('tab', { name: 'Fill this page' }).click();
  await panel.getByRole('button', { name: /^Yes, this page is for/ }).click();
  await panel.getByRole('button', { name: /^Fill \d+ fields in/ }).click();
  await expect(panel.getByRole('status', { name: 'Result' })).toContainText('hold what was written');
  await expect(form.getByLabel('Summary of contact')).toHaveValue('At 10:15 Anna opened the door.');

  await form.goto(other.url);
  await expect(panel.getByRole('status', { name: 'Page' })).toContainText('press its button in the toolbar');
  await expect(form.getByLabel('Summary of contact')).toHaveValue('');
  await desk.end();
  await portal.close();
  await other.close();
});

async function openPanels(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
  await session?.detach();
  return targetInfos.filter(({ type, url }) => type === 'page' && url.endsWith('/extension/panel.html'))
    .length;
}
