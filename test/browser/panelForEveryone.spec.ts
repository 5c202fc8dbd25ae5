import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pressToolbarButton, servePortal } from './harness.ts';
import { joinedDesk } from './panel.ts';

test('[P12] axe finds nothing in the panel, light and dark, and nothing runs over at 320 px', async () => {
  const portal = await servePortal();
  const desk = await joinedDesk();
  const { panel } = desk;
  await panel.setViewportSize({ width: 320, height: 700 });
  await panel.getByRole('combobox', { name: 'New note' }).selectOption('Progress note');
  await panel.getByRole('textbox', { name: 'What I saw and heard' }).click();
  await panel.keyboard.insertText('At 10:15 Anna opened the door. She was lazy. ');
  await sound(panel);
  const form = await desk.context.newPage();
  await form.goto(portal.url);
  await pressToolbarButton(desk.context, form);
  await panel.bringToFront();
  await panel.getByRole('tab', { name: 'Fill this page' }).click();
  const fill = panel.getByRole('button', { name: /^Fill \d+ fields in/ });
  await expect(fill).toBeVisible();
  await panel.getByRole('button', { name: 'Yes, this page is for Anna Practice' }).click();
  await expect(fill).toBeEnabled();
  await sound(panel);
  await fill.click();
  await expect(panel.getByRole('status', { name: 'Result' })).toBeVisible();
  await sound(panel);
  await desk.app.bringToFront();
  await desk.app.getByRole('button', { name: 'Lock' }).click();
  await expect(panel.getByRole('heading', { name: 'Locked' })).toBeVisible();
  await sound(panel);
  await desk.end();
  await portal.close();
});

async function sound(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}
