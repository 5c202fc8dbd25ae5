import { expect, test } from '@playwright/test';
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
