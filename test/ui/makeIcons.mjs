import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';

/** Draws `public/icons/icon.svg` into the PNGs beside it: `node test/ui/makeIcons.mjs`, when the drawing has changed. */
const folder = resolve(import.meta.dirname, '../../public/icons');
const svg = readFileSync(resolve(folder, 'icon.svg'), 'utf8');
// A launcher may cut a circle out of a maskable icon: the ground goes to the edges, the page stays inside 80 %.
const maskable = svg
  .replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"')
  .replace(/<rect [^>]+>/, '<rect x="-4" y="-4" width="40" height="40" fill="#0d5f5a"/>');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
const draw = async (drawing, size, name) => {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  await page.screenshot({ path: resolve(folder, name), omitBackground: true });
};
for (const size of [16, 32, 48, 128, 192, 512]) await draw(svg, size, `icon-${size}.png`);
await draw(maskable, 512, 'icon-maskable-512.png');
await browser.close();
