import { expect, type Page } from '@playwright/test';
import { passesAxe } from '../passesAxe.ts';
import { type Screens, test } from './screens.ts';

test.describe.configure({ mode: 'parallel' });

const places: [state: string, hash: string][] = [
  ['new', ''],
  ['blocked', ''],
  ['locked', ''],
  ['empty', ''],
  ['open', '#/today'],
  ['open', '#/cases'],
  ['open', '#/cases/new'],
  ['open', '#/cases/case-1'],
  ['open', '#/cases/case-1/edit'],
  ['open', '#/cases/case-1/new-note'],
  ['open', '#/cases/case-1/read-log'],
  ['open', '#/cases/case-3/read-log'],
  ['open', '#/cases/case-1/take-out'],
  ['open', '#/cases/case-4/people'],
  ['open', '#/notes/fullest'],
  ['open', '#/search'],
  ['open', '#/devices'],
  ['open', '#/settings'],
  ['open', '#/wording'],
  ['open', '#/words'],
  ['open', '#/backup'],
  ['open', '#/security'],
];

const name = (state: string, hash: string) => (hash === '' ? state : hash);

/** Opens a screen, with all that it says. */
async function shown(open: Screens['open'], state: string, hash: string, options = {}): Promise<Page> {
  const page = await open(state, hash, options);
  if (hash === '#/notes/fullest') await page.locator('.finding').first().waitFor();
  return page;
}

for (const [state, hash] of places) {
  test(`[P12] axe finds nothing, and nothing is cut off at 320 px or 200 % zoom: ${name(state, hash)}`, async ({
    open,
  }) => {
    const page = await shown(open, state, hash);
    await passesAxe(page);
    await page.setViewportSize({ width: 320, height: 640 });
    // Zooming to 200 % halves the room in CSS pixels; a larger base font is the other way people enlarge text.
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '150%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
}

test('[P12] axe finds nothing on the steps of the first run, errors included', async ({ open }) => {
  const page = await open('new');
  await page.getByRole('button', { name: 'Make a vault' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await passesAxe(page);
  await page.getByLabel('Your name').fill('Sam Okafor');
  await page.getByLabel('Passphrase', { exact: true }).fill('four quiet river stones');
  await page.getByLabel('Repeat passphrase', { exact: true }).fill('four quiet river stones');
  await expect(page.getByRole('status', { name: 'Strength' })).toContainText('strong');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('list', { name: 'Recovery words' }).getByRole('listitem')).toHaveCount(12);
  await passesAxe(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toContainText('There is a problem');
  await passesAxe(page);
});

test('[P12] axe finds nothing where something floats: popup, palette, keys, question', async ({ open }) => {
  const page = await open('open', '#/notes/fullest');
  await page.locator('.finding', { hasText: 'lazy' }).click();
  await passesAxe(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Go to a case or note' })).toBeFocused();
  await passesAxe(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('link', { name: 'Devices' }).click();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await passesAxe(page);
});

test('[P12] targets are at least 44 px for a thumb', async ({ open }) => {
  // A screen takes seconds, and there are many: more than one test's usual time on a busy machine.
  test.setTimeout(480_000);
  for (const [state, hash] of places) {
    const page = await shown(open, state, hash, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'button:not(.link, .skip), a:not(p a, li p a), input:not([type=radio], [type=checkbox]), select, .option',
        ),
      ]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
        .map(
          (element) =>
            `${element.className} ${element.textContent?.slice(0, 20)} ${element.getBoundingClientRect().height}`,
        ),
    );
    expect.soft(small, `${state} ${hash}`).toEqual([]);
    await page.close();
  }
});

test('[P1] titles and addresses name no client', async ({ open }) => {
  const page = await open('open', '#/cases');
  await page.getByRole('link', { name: /Anna Rivera/ }).click();
  await page.getByRole('link', { name: /Rent paid/ }).click();
  await page.getByRole('textbox', { name: 'Main topic' }).waitFor();
  expect(await page.title()).toBe('Note · Casewright');
  expect(decodeURIComponent(page.url())).not.toMatch(/Anna|Rivera|Rent|1042/);
});

test('[D16] on paper stand client and date, and nothing of the interface', async ({ open }) => {
  const page = await open('open', '#/notes/fullest');
  await page.locator('.finding').first().waitFor();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('table');
  await expect(paper.getByRole('columnheader')).toContainText('Anna Rivera (practice) · CW-1042');
  await expect(paper).toContainText('The kitchen was filthy and Anna seemed lazy');
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
});
