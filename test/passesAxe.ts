import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** What depends on the colours, and so differs between light and dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Expects that axe finds nothing on a page as it stands (WCAG 2.2 AA, and its best practices), in light and in
 * dark, and that nothing runs over its width. Leaves it light. With `SHOTS=folder`, what has a name is
 * photographed in both. Axe is put into the page once, and says no more of what is right than that it is: both by
 * far the most of what `@axe-core/playwright` takes its time for.
 */
export async function passesAxe(page: Page, name = ''): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    if (process.env.SHOTS !== undefined && name !== '')
      await page.screenshot({ path: `${process.env.SHOTS}/${name}-${colorScheme}.png`, fullPage: true });
    const runOnly: axe.RunOnly =
      colorScheme === 'dark' ? { type: 'rule', values: colourRules } : { type: 'tag', values: tags };
    const found = await page.evaluate(
      async (options) => {
        const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
        const { violations } = await inPage.run({ ...options, elementRef: true });
        // On a phone the bar of places lies over what is scrolled under it: that is no target then.
        const bar = document.querySelector('.rail')?.getBoundingClientRect();
        const isUnder = (element: Element | undefined) => {
          const { top, bottom, left, right } = element?.getBoundingClientRect() ?? new DOMRect();
          return !!bar && bottom > bar.top && top < bar.bottom && right > bar.left && left < bar.right;
        };
        return violations.flatMap(({ id, nodes }) => {
          const real = nodes.filter(({ element }) => id !== 'target-size' || !isUnder(element));
          return real.length === 0 ? [] : `${id}: ${real.map(({ target }) => target.join(' ')).join(', ')}`;
        });
      },
      { runOnly, resultTypes: ['violations'] } satisfies axe.RunOptions as axe.RunOptions,
    );
    expect(found, colorScheme).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over, 'what runs over the width').toBeLessThanOrEqual(0);
}
