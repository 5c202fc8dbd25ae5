import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { extensionId, saved, unlock } from './harness.ts';
import { joinedDesk } from './panel.ts';
import { searchProfile } from './searchProfile.ts';

test('[P1] what is typed in the panel is nowhere in the profile folder, and no request leaves for another origin', async () => {
  const desk = await joinedDesk();
  const others: string[] = [];
  desk.context.on('request', (request) => {
    const own = [desk.url, `chrome-extension://${extensionId}/`, 'blob:', 'data:'];
    if (!own.some((start) => request.url().startsWith(start))) others.push(request.url());
  });
  const canary = `canary${Math.random().toString(36).slice(2)}`;
  await desk.panel.getByRole('combobox', { name: 'New note' }).selectOption('Medication note');
  await desk.panel.getByRole('textbox', { name: 'Side effects' }).click();
  await desk.panel
    .getByRole('textbox', { name: 'Side effects' })
    .pressSequentially(`Felt ${canary} at noon.`);
  await expect(saved(desk.panel)).toContainText('Saved');
  await desk.app.bringToFront();
  await desk.app.getByRole('link', { name: 'Cases' }).click();
  await desk.app
    .getByRole('link', { name: /Anna Practice/ })
    .first()
    .click();
  await expect(desk.app.getByText(canary).first()).toBeVisible();
  expect(others).toEqual([]);
  await desk.context.close();
  const { found, bytes } = searchProfile(desk.profile, canary);
  expect(bytes).toBeGreaterThan(100_000);
  expect(found).toEqual([]);
  rmSync(desk.profile, { recursive: true, force: true, maxRetries: 5 });
});

test('[S4] locking the app locks the panel, and unlocking it brings the notes back', async () => {
  const desk = await joinedDesk();
  await desk.app.bringToFront();
  await desk.app.getByRole('button', { name: 'Lock' }).click();
  await expect(desk.panel.getByRole('heading', { name: 'Locked' })).toBeVisible();
  await expect(desk.panel.getByText('Anna Practice')).toHaveCount(0);
  await unlock(desk.app);
  await expect(desk.panel.getByLabel('Case file')).toContainText('Anna Practice');
  await desk.end();
});

test('[S4] the service worker may end at any time: the vault lives in the offscreen document', async () => {
  const desk = await joinedDesk();
  const session = await desk.context.newCDPSession(desk.panel);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await desk.panel.getByRole('combobox', { name: 'New note' }).selectOption('Progress note');
  await desk.panel.getByRole('textbox', { name: 'Main topic' }).click();
  await desk.panel.getByRole('textbox', { name: 'Main topic' }).pressSequentially('Still here');
  await expect(saved(desk.panel)).toContainText('Saved');
  await desk.end();
});
