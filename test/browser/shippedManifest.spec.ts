import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { extensionId, pressToolbarButton, servePortal } from './harness.ts';
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

test('the toolbar button grants this page alone: the panel opens and fills; on another origin it says what to press', async () => {
  const [portal, other] = [await servePortal(), await servePortal()];
  const desk = await joinedDesk();
  await desk.panel.close();
  const form = await desk.context.newPage();
  await form.goto(portal.url);
  const opening = desk.context.waitForEvent('page', (page) =>
    page.url().includes(`${extensionId}/extension/panel.html`),
  );
  await pressToolbarButton(desk.context, form);
  const panel = await opening;
  await panel.getByRole('combobox', { name: 'New note' }).selectOption('Progress note');
  await panel.getByRole('textbox', { name: 'What I saw and heard' }).fill('At 10:15 Anna opened the door.');
  await panel.getByRole('tab', { name: 'Fill this page' }).click();
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
