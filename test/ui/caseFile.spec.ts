import { expect, type Page } from '@playwright/test';
import type { ReadAct } from '../../src/casefile/ReadAct.ts';
import { passesAxe } from '../passesAxe.ts';
import { test } from './screens.ts';

interface Reached {
  vault: {
    failure: string | undefined;
    acts: ReadAct[];
    cases: { value: { id: string; name: string }[] };
    problems: { set(value: { id: string; title: string; detail: string }[]): void };
    setHold(id: string, why: string): Promise<void>;
  };
}

const anna = '#/cases/case-1';
const setHold = (page: Page, why: string) =>
  page.evaluate((reason) => (globalThis as unknown as Reached).vault.setHold('case-1', reason), why);
const rows = (page: Page) =>
  page.getByRole('list', { name: 'Who looked at this file' }).getByRole('listitem');

test('[S5] the read log says who, what, which note, when and on which device, the newest first', async ({
  open,
}) => {
  const page = await open('open', '#/notes/fullest');
  await page.getByRole('textbox', { name: 'Main topic' }).waitFor();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page
    .getByRole('link', { name: /Back to|Cases/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: /Anna Rivera/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Who looked at this file' }).click();
  await expect(page.getByRole('heading', { name: 'Who looked at this file' })).toBeFocused();
  await expect(rows(page).first()).toContainText(
    'Sam Okafor printed Rent paid; Anna asks for help with the boiler',
  );
  await expect(rows(page).first()).toContainText('Chromium on this laptop (this device)');
  await expect(rows(page).first()).toContainText(/Today, \d/);
  await expect(rows(page).nth(1)).toContainText('Sam Okafor opened Rent paid');
  await rows(page).first().getByRole('link').click();
  await expect(page.getByRole('textbox', { name: 'Main topic' })).toBeVisible();
});

test('[S5] a fill says into which portal; other devices and notes that are gone are named as such', async ({
  open,
}) => {
  const page = await open('open', anna);
  await page.evaluate(() => {
    const { acts } = (globalThis as unknown as Reached).vault;
    const { note } = acts[0] as ReadAct;
    const act = { v: 1, person: 'Kim Ito', device: 'elsewhere', note, detail: '' } as const;
    const at = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
    acts.push({ ...act, act: 'filled', at: at(2), detail: 'https://portal.example' });
  });
  await page.getByRole('link', { name: 'Who looked at this file' }).click();
  const filled = rows(page).filter({ hasText: 'Kim Ito filled a form from' });
  await expect(filled).toContainText('into https://portal.example');
  await expect(filled).toContainText('a device that is not listed here');
});

test('[S5] a clock set back ten years changes no order in the read log, and is said', async ({ open }) => {
  const page = await open('open', anna);
  await page.evaluate(() => {
    const { acts } = (globalThis as unknown as Reached).vault;
    const last = acts.findLast(({ note }) => note === acts[0]?.note) as ReadAct;
    acts.push({ ...last, act: 'shared', at: '2016-11-24T09:00:00.000Z' });
  });
  await page.getByRole('link', { name: 'Who looked at this file' }).click();
  await expect(rows(page).first()).toContainText('Sam Okafor shared');
  await expect(rows(page).first()).toContainText('2016');
  await expect(rows(page).first()).toContainText('The clock of that device was wrong');
  await expect(page.getByText('The clock of that device was wrong')).toHaveCount(1);
});

test('[S5] an empty log says what will stand there; one that cannot be read says why and tries again', async ({
  open,
}) => {
  const page = await open('open', '#/cases/case-3/read-log');
  await expect(page.getByText('Nobody yet.')).toBeVisible();
  await page.evaluate(() => {
    (globalThis as unknown as Reached).vault.failure = 'The browser closed the storage.';
  });
  await page.getByRole('link', { name: 'Anna Rivera' }).click();
  await page.getByRole('link', { name: 'Who looked at this file' }).click();
  await expect(page.getByRole('alert')).toContainText('could not be read: The browser closed the storage.');
  await page.evaluate(() => {
    (globalThis as unknown as Reached).vault.failure = undefined;
  });
  await page.getByRole('button', { name: 'Read it again' }).click();
  await expect(rows(page).first()).toBeVisible();
});

test('[P11] the read log prints: all of it, without the interface', async ({ open }) => {
  const page = await open('open', `${anna}/read-log`);
  await expect(rows(page).first()).toBeVisible();
  await page.evaluate(() => {
    Object.assign(globalThis, { print: () => Object.assign(globalThis, { printed: true }) });
  });
  await page.getByRole('button', { name: 'Print' }).click();
  await expect.poll(() => page.evaluate(() => (globalThis as { printed?: boolean }).printed)).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Who looked at this file' })).toBeVisible();
  for (const hidden of ['Print', 'New case']) {
    await expect(page.getByRole('button', { name: hidden })).toBeHidden();
  }
  await expect(page.getByRole('navigation')).toBeHidden();
});

test('[S5] a legal hold is set with a reason, shown, and stops erasing; it is lifted by a second act', async ({
  open,
}) => {
  const page = await open('open', anna);
  await page.getByRole('button', { name: 'Set a legal hold…' }).click();
  await page.getByRole('button', { name: 'Set the hold' }).click();
  await expect(page.getByText('Type why the file must be kept')).toBeVisible();
  await page.getByLabel('Why it must be kept').fill('Court order 17/2026');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('On legal hold: it cannot be erased. Court order 17/2026')).toBeVisible();
  await page.getByRole('button', { name: 'Erase this case file…' }).click();
  const dialog = page.getByRole('dialog', { name: 'This case file is on hold' });
  await expect(dialog).toContainText('Court order 17/2026');
  await expect(dialog.getByRole('button')).toHaveText(['Close']);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Lift the legal hold…' }).click();
  await page.getByRole('button', { name: 'Lift the hold', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Set a legal hold…' })).toBeVisible();
});

test('[S5] erasing names what goes and what it cannot reach, asks for the name or number, and then does it', async ({
  open,
}) => {
  const page = await open('open', anna);
  await page.getByRole('button', { name: 'Erase this case file…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase this case file' });
  await expect(dialog).toContainText('Anna Rivera · CW-1042: the profile, 3 notes, and the log');
  for (const beyond of [
    'not met this one yet',
    'backups that were made before',
    'sent to a portal, printed, or copied',
    'not overwritten yet',
  ]) {
    await expect(dialog).toContainText(beyond);
  }
  await dialog.getByRole('button', { name: 'Erase the file and 3 notes' }).click();
  await expect(dialog.getByText('Type CW-1042 or Anna Rivera')).toBeVisible();
  await dialog.getByRole('textbox').fill('Anna River');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Type CW-1042 or Anna Rivera')).toBeVisible();
  await dialog.getByRole('textbox').fill('  anna   rivera ');
  await page.evaluate(() => {
    (globalThis as unknown as Reached).vault.failure = 'This device is full.';
  });
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Not erased: This device is full.');
  await page.evaluate(() => {
    (globalThis as unknown as Reached).vault.failure = undefined;
  });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /Anna Rivera/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /Lee Thompson/ })).toBeVisible();
});

test('[S5] Escape and “Keep it” erase nothing; a case without a number asks for its name', async ({
  open,
}) => {
  const page = await open('open', '#/cases/case-3');
  for (const leave of [
    () => page.keyboard.press('Escape'),
    () => page.getByRole('button', { name: 'Keep it' }).click(),
  ]) {
    await page.getByRole('button', { name: 'Erase this case file…' }).click();
    await page.getByLabel('Type the client’s name').fill('');
    await page.getByRole('button', { name: 'Erase the file and 0 notes' }).click();
    await expect(page.getByText('Type Mina Kaur, so that it is the right file')).toBeVisible();
    await page.getByLabel('Type the client’s name').fill('Mina Kaur');
    await leave();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await expect(page.getByRole('heading', { name: 'Mina Kaur' })).toBeVisible();
});

test('[S5] an erasure that a hold stops is said in words, on every screen and at its case file', async ({
  open,
}) => {
  const page = await open('open', anna);
  await setHold(page, 'Court order 17/2026');
  await page.evaluate(() =>
    (globalThis as unknown as Reached).vault.problems.set([
      {
        id: 'held-erasure case-1',
        title: 'Another device has erased the case file of Anna Rivera, and a legal hold keeps it here',
        detail: 'Nothing of it was erased on this device.',
      },
    ]),
  );
  await expect(page.getByRole('alert')).toContainText(
    'Another device has erased the case file of Anna Rivera',
  );
  await expect(page.getByText('Another device has erased it. This hold keeps it here.')).toBeVisible();
  await page.getByRole('button', { name: 'Lift the legal hold…' }).click();
  await expect(page.getByRole('dialog')).toContainText('it goes here too, at the next unlocking');
});

test('[P12] axe finds nothing on what the case file shows, at 320 px', async ({ open }) => {
  const page = await open('open', anna, { viewport: { width: 320, height: 1600 } });
  await setHold(page, 'Court order 17/2026');
  await passesAxe(page);
  for (const name of ['Lift the legal hold…', 'Erase this case file…']) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await passesAxe(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await setHold(page, '');
  for (const [name, act] of [
    ['Set a legal hold…', 'Set the hold'],
    ['Erase this case file…', /Erase the file/],
  ] as const) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('dialog').getByRole('button', { name: act }).click();
    await passesAxe(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.getByRole('link', { name: 'Who looked at this file' }).click();
  await expect(rows(page).first()).toBeVisible();
  await passesAxe(page);
});
