import { expect, type Page, test } from '@playwright/test';
import { type Harness, startHarness } from '../fixtures/forms-harness/startHarness.ts';
import { fillPortal } from '../fixtures/portals/fillPortal.ts';
import { portalNames, type Served, servePortals } from '../fixtures/portals/servePortals.ts';

/**
 * The forms functions in a real extension's isolated world, on pages made with the kits as published. A field counts
 * only when the page's own state took the value.
 */
let harness: Harness;
let served: Served;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  [harness, served] = [await startHarness(), await servePortals()];
});
test.afterAll(async () => {
  await harness?.stop();
  await served?.stop();
});

for (const name of portalNames()) {
  test(`[P9] ${name}: filled as told, read back, undone to the byte, never submitted`, async () => {
    const page = await harness.context.newPage();
    const { fields, filled, before, after, results, undone, owners, untold, submits } = await fillPortal(
      harness,
      page,
      served.at(name),
    );
    const keys = fields.map(({ key }) => key);
    const wanted = Object.fromEntries(fields.map(({ key, state }) => [key, state]));
    // Everything the portal holds, so that a field that was not named and was touched shows too.
    expect(filled).toEqual({ ...before, ...wanted });
    expect(Object.fromEntries(results.map(({ stuck }, at) => [keys[at], stuck]))).toEqual(
      Object.fromEntries(keys.map((key) => [key, true])),
    );
    expect(after).toEqual(before);
    expect(undone.filter(({ stuck }) => !stuck)).toEqual([]);
    expect(submits).toBe(0);
    expect(untold).toEqual(Object.fromEntries(keys.map((key, at) => [key, owners[at]])));
    await page.close();
  });
}

async function open(name: string): Promise<Page> {
  const page = await harness.context.newPage();
  await page.goto(served.at(name));
  await page.waitForFunction(() => window.portal !== undefined);
  return page;
}

test('[P9] what is too long, no option or no date is not written at all, and says so', async () => {
  const page = await open('govuk');
  await harness.ask(page, 'describe', {});
  const before = await page.evaluate(() => window.portal?.state());
  const [observed, mode, date] = await harness.ask(page, 'owners', {
    selectors: ['#observed', '#mode', '#visit'],
  });
  const results = await harness.ask(page, 'write', {
    told: [
      {
        field: observed!,
        value: { key: 'observed', label: 'Observed', kind: 'multiline', value: 'x'.repeat(201) },
      },
      { field: mode!, value: { key: 'mode', label: 'Mode', kind: 'text', value: 'School' } },
      { field: date!, value: { key: 'date', label: 'Date', kind: 'text', value: 'last Tuesday' } },
    ],
  });
  expect(results.map(({ stuck, problem }) => [stuck, problem])).toEqual([
    [false, 'Not written: 201 characters are more than the field takes (200 characters).'],
    [false, 'Not written: the field has no such option.'],
    [false, 'Not written: the field takes another kind of value.'],
  ]);
  expect(await page.evaluate(() => window.portal?.state())).toEqual(before);
  await page.close();
});

test('[P9] passwords, searches and what is hidden are not described', async () => {
  const page = await open('govuk');
  const labels = (await harness.ask(page, 'describe', {})).map(({ label }) => label);
  expect(labels).not.toContain('Password');
  expect(labels).not.toContain('Phone number');
  expect(await harness.ask(page, 'owners', { selectors: ['#password-input', '#phone'] })).toEqual([-1, -1]);
  await page.close();
});

test('[P9] a field that went away is reported, and the others are written', async () => {
  const page = await open('plain');
  await harness.ask(page, 'describe', {});
  const [client, worker] = await harness.ask(page, 'owners', {
    selectors: ['[name=txtClient]', '[name=cw]'],
  });
  await page.evaluate(() => document.querySelector('[name=txtClient]')?.remove());
  const results = await harness.ask(page, 'write', {
    told: [
      { field: client!, value: { key: 'client-name', label: 'Client', kind: 'text', value: 'Anna' } },
      { field: worker!, value: { key: 'worker', label: 'Worker', kind: 'text', value: 'Sam' } },
    ],
  });
  expect(results.map(({ stuck, problem }) => [stuck, problem])).toEqual([
    [false, 'The field is no longer on the page.'],
    [true, undefined],
  ]);
  await page.close();
});

test('[P9] fields are found again after the page has changed its ids, names and rows', async () => {
  const page = await open('plain');
  const seen = await harness.ask(page, 'describe', {});
  const anchors = await Promise.all(seen.map((_, field) => harness.ask(page, 'remember', { field })));
  await page.evaluate(() => {
    for (const [at, element] of document.querySelectorAll('input,select,textarea').entries()) {
      element.setAttribute('data-was', element.getAttribute('name') ?? '');
      element.setAttribute('name', `${element.getAttribute('name')?.endsWith('[]') ? 'group[]' : `x${at}`}`);
      if (element.getAttribute('type') === 'radio') element.setAttribute('name', 'radios');
    }
    document
      .querySelector('#form table')
      ?.insertAdjacentHTML('afterbegin', '<tr><td>Agency</td><td><input name="new"></td></tr>');
  });
  const after = await harness.ask(page, 'describe', {});
  expect(after.length).toBe(seen.length + 1);
  const found = await Promise.all(anchors.map((anchor) => harness.ask(page, 'find', { anchor })));
  expect(found.map((at) => after[at]?.label)).toEqual(seen.map(({ label }) => label));
  expect(new Set(found).size).toBe(seen.length);
  await page.close();
});
