import { expect, type Page } from '@playwright/test';
import { passesAxe } from '../passesAxe.ts';
import { type Screens, test } from './screens.ts';

test.describe.configure({ mode: 'parallel' });

/** Screens before the vault is open, by the state that they show. */
const closed = ['new', 'blocked', 'locked', 'empty'];
/** Screens of an open vault, in an order in which each has another heading than the one before. */
const places = [
  '#/today',
  '#/cases',
  '#/cases/new',
  '#/cases/case-1',
  '#/cases/case-1/edit',
  '#/cases/case-1/new-note',
  '#/cases/case-1/read-log',
  '#/cases/case-3/read-log',
  '#/cases/case-1/take-out',
  '#/cases/case-1/tasks',
  '#/cases/case-1/plan',
  '#/cases/case-4/people',
  '#/notes/fullest',
  '#/search',
  '#/devices',
  '#/settings',
  '#/wording',
  '#/words',
  '#/backup',
  '#/security',
];
/** Screens that want years of notes. */
const yearsPlaces = ['#/cases/case-1/chronology', '#/cases/case-1/absence', '#/cases/case-1/chronology/text'];
const half = Math.ceil(places.length / 2);

/** Opens screens one after another in one page, each with all that it says. */
async function eachPlace(
  open: Screens['open'],
  hashes: readonly string[],
  options: Parameters<Screens['open']>[2],
  look: (page: Page, hash: string) => Promise<void>,
): Promise<void> {
  // A note that is full of things to see has its address from the test's own vault: it is opened by itself.
  const state = hashes === yearsPlaces ? 'years' : 'open';
  const page = await open(state, hashes.includes('#/notes/fullest') ? '#/notes/fullest' : '', options);
  const fullest = new URL(page.url()).hash;
  for (const hash of hashes) {
    await test.step(hash, async () => {
      const to = hash === '#/notes/fullest' ? fullest : hash;
      if (new URL(page.url()).hash !== to) {
        await page
          .locator('h1')
          .first()
          .evaluate((heading) => heading.setAttribute('data-before', ''));
        await page.evaluate((next) => {
          location.hash = next;
        }, to);
        await page.locator('h1:not([data-before])').first().waitFor();
      }
      if (to === fullest) await page.locator('.finding').first().waitFor();
      await look(page, hash);
    });
  }
}

/** Zooming to 200 % halves the room in CSS pixels; a larger base font is the other way people enlarge text. */
async function cutsNothingOff(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '150%'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.setViewportSize({ width: 1280, height: 800 });
}

for (const state of closed) {
  test(`[P12] axe finds nothing, and nothing is cut off at 320 px or 200 % zoom: ${state}`, async ({
    open,
  }) => {
    const page = await open(state);
    await passesAxe(page);
    await cutsNothingOff(page);
  });
}

for (const [name, some] of [
  ['first half of the screens', places.slice(0, half)],
  ['second half of the screens', places.slice(half)],
  ['years of notes', yearsPlaces],
] as const) {
  test(`[P12] axe finds nothing, and nothing is cut off at 320 px or 200 % zoom: ${name}`, async ({
    open,
  }) => {
    test.setTimeout(240_000);
    await eachPlace(open, some, {}, async (page) => {
      await passesAxe(page);
      await cutsNothingOff(page);
    });
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

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** What a thumb has too little room for. */
async function fitsThumbs(page: Page, where: string): Promise<void> {
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
  expect.soft(small, where).toEqual([]);
}

test('[P12] targets are at least 44 px for a thumb', async ({ open }) => {
  test.setTimeout(240_000);
  for (const state of closed) {
    const page = await open(state, '', phone);
    await fitsThumbs(page, state);
    await page.close();
  }
  for (const some of [places, yearsPlaces]) await eachPlace(open, some, phone, fitsThumbs);
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
