import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What depends on the colours, and so differs between light and dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Expects that axe finds nothing on a page as it stands (WCAG 2.2 AA, and its best practices), in light and in
 * dark, and that nothing runs over its width. Leaves it light. With `SHOTS=folder`, what has a name is
 * photographed in both.
 */
export async function passesAxe(page: Page, name = ''): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    if (process.env.SHOTS !== undefined && name !== '')
      await page.screenshot({ path: `${process.env.SHOTS}/${name}-${colorScheme}.png`, fullPage: true });
    // No page holds a frame of another origin, so axe needs no second page to gather what it found.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    if (colorScheme === 'dark') axe.withRules(colourRules);
    else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
    const { violations } = await axe.analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
      colorScheme,
    ).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over, 'what runs over the width').toBeLessThanOrEqual(0);
}
