import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { CaseCopy } from '../../src/casefile/CaseCopy.ts';
import { passesAxe } from '../passesAxe.ts';
import { test } from './screens.ts';

interface Reached {
  vault: {
    failure: string | undefined;
    readNote(id: string): Promise<unknown>;
    openPart(): Promise<unknown>;
  };
}

const place = '#/cases/case-1/take-out';
const count = (page: Page) => page.getByRole('status', { name: 'Notes in the copy' });
const save = (page: Page) => page.getByRole('button', { name: 'Save the copy' });

async function saved(page: Page): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await save(page).press('Enter');
  const download = await coming;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

for (const width of [1280, 320]) {
  test(`[P11][S5] a copy of a case file: chosen, saved, read, and in the read log, ${width} px`, async ({
    open,
  }) => {
    const page = await open('open', '#/cases/case-1', { viewport: { width, height: 2000 } });
    await page.getByRole('link', { name: 'Take out a copy' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Take out a copy' })).toBeFocused();
    await expect(page.getByText('No consent to share is recorded.')).toBeVisible();
    await passesAxe(page, `take-out-${width}`);
    const { name, text } = await saved(page);
    expect(name).toMatch(/^case-file-\d{4}-\d\d-\d\d\.html$/);
    expect(text).toContain('The kitchen was filthy and Anna seemed lazy');
    await expect(page.getByRole('alert')).toContainText(`Handed to the browser to save: ${name}`);
    await passesAxe(page, `taken-out-${width}`);

    const reader = await page.context().newPage();
    await reader.setContent(text);
    await expect(reader.getByRole('heading', { level: 1 })).toContainText('Anna Rivera');
    await reader.close();

    await page.getByRole('link', { name: 'Who looked at this file' }).click();
    await expect(
      page.getByRole('list', { name: 'Who looked at this file' }).getByRole('listitem').first(),
    ).toContainText(/took out a copy of the case file.*into a web page, \d+ notes?/);
  });
}

test('[P11] by date, signed only, and as data that reads back', async ({ open }) => {
  const page = await open('open', place);
  const all = Number(/of (\d+)/.exec((await count(page).textContent()) ?? '')?.[1]);
  expect(all).toBeGreaterThan(1);
  await page.getByRole('radio', { name: /JSON/ }).check();
  const copy = CaseCopy.parse(JSON.parse((await saved(page)).text));
  expect(copy.notes).toHaveLength(all);
  expect(copy.plan?.goals).toHaveLength(3);
  expect(copy.tasks?.length).toBeGreaterThan(0);
  for (const name of ['The plan', 'Tasks and appointments'])
    await page.getByRole('checkbox', { name }).uncheck();
  const { plan, tasks, notes } = CaseCopy.parse(JSON.parse((await saved(page)).text));
  expect([plan, tasks, notes]).toEqual([undefined, undefined, copy.notes]);
  const days = copy.notes.map(({ head }) => head.date);
  expect(days).toEqual([...days].sort());

  await page.getByLabel('From', { exact: true }).fill(days.at(-1) ?? '');
  await expect(count(page)).toHaveText(
    new RegExp(`^${days.filter((day) => day === days.at(-1)).length} of ${all} notes`),
  );
  await page.getByLabel('To', { exact: true }).fill('1999-01-01');
  await expect(page.getByText('This is before the first date')).toBeVisible();
  await expect(save(page)).toBeDisabled();
  await page.getByLabel('To', { exact: true }).fill('');
  await page.getByLabel('From', { exact: true }).fill('2999-01-01');
  await expect(save(page)).toBeDisabled();
});

test('[S5] what can’t be noted in the read log does not leave, and what can’t be read is said', async ({
  open,
}) => {
  const page = await open('open', place);
  await page.evaluate(() => {
    const { vault } = globalThis as unknown as Reached;
    const read = vault.readNote.bind(vault);
    vault.openPart = () => Promise.reject(new Error('spoilt'));
    let first = true;
    vault.readNote = (id) => {
      if (!first) return read(id);
      first = false;
      return Promise.reject(new Error('spoilt'));
    };
  });
  await saved(page);
  await expect(page.getByRole('alert')).toContainText('1 note could not be read and is not in it.');
  await expect(page.getByRole('alert')).toContainText(
    'What could not be read, and is not in it: people, alerts and consents; tasks and appointments; the plan.',
  );
  await page.evaluate(() => {
    (globalThis as unknown as Reached).vault.failure = 'This device is full.';
  });
  let left = false;
  page.on('download', () => {
    left = true;
  });
  await save(page).click();
  await expect(page.getByRole('alert')).toContainText('No copy was made: This device is full.');
  expect(left).toBe(false);
});

test('a copy in the making can be stopped: nothing is saved', async ({ open }) => {
  const page = await open('open', place);
  await page.evaluate(() => {
    const { vault } = globalThis as unknown as Reached;
    const read = vault.readNote.bind(vault);
    // It hangs until it is stopped.
    vault.readNote = (id) =>
      new Promise((done) =>
        document.addEventListener('click', () => setTimeout(() => done(read(id))), { once: true }),
      );
  });
  await save(page).press('Enter');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('alert')).toHaveText('Stopped. Nothing was saved.');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});
