import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './root.mjs';

const load = async (path) => (await runnerImport(resolve(root, path))).module;
const { startHarness } = await load('test/fixtures/forms-harness/startHarness.ts');
const { manyFields } = await load('test/fixtures/forms-harness/manyFields.ts');
const { servePortals } = await load('test/fixtures/portals/servePortals.ts');

const VALUES = [
  ['client-name', 'Client', 'text', 'Anna Example'],
  ['client-id', 'Case number', 'text', 'C-1'],
  ['date', 'Date', 'date', '2026-03-12'],
  ['start', 'Start', 'time', '14:05'],
  ['mode', 'Mode', 'choice', 'Home visit'],
  ['worker', 'Worker', 'text', 'Sam Poe'],
  ['observed', 'What I saw and heard', 'multiline', 'Seen.'],
  ['plan', 'Plan and next steps', 'multiline', 'Call.'],
].map(([key, label, kind, value]) => ({ key, label, kind, value }));

/**
 * Time to describe and assign a page of so many fields, in the isolated world of an extension, in milliseconds.
 * @returns {Promise<{ fields: number, milliseconds: number, bar: number }[]>}
 */
async function speed(harness) {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(manyFields(Number(new URL(request.url, 'http://x').searchParams.get('n') ?? 1)));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const rows = [];
  for (const [count, bar] of [
    [500, 15],
    [5000, 100],
  ]) {
    const page = await harness.context.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/?n=${count}`);
    const { describe, assign, fields } = await harness.ask(page, 'time', { values: VALUES, rounds: 9 });
    rows.push({ fields, describe, assign, milliseconds: describe + assign, bar });
    await page.close();
  }
  await new Promise((done) => server.close(done));
  return rows;
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** Fields of the fixture portals whose own state holds the value, told which is which: ours and two other ways. */
async function filled(harness, served, way) {
  let right = 0;
  let wrong = 0;
  let all = 0;
  let slowest = 0;
  for (const name of served.names) {
    const page = await harness.context.newPage();
    await page.goto(served.at(name));
    await page.waitForFunction(() => window.portal !== undefined);
    const fields = await page.evaluate(() => window.portal.fields);
    const state = () => page.evaluate(() => JSON.parse(JSON.stringify(window.portal.state())));
    const before = await state();
    await harness.ask(page, 'describe', {});
    const owners = await harness.ask(page, 'owners', { selectors: fields.map(({ at }) => at) });
    const told = fields.flatMap(({ key, label, kind, value }, at) =>
      owners[at] >= 0 ? [{ field: owners[at], value: { key, label, kind, value } }] : [],
    );
    const start = Date.now();
    if (way === 'casewright') await harness.ask(page, 'write', { told });
    else await harness.ask(page, 'peer', { peer: way, told });
    slowest = Math.max(slowest, (Date.now() - start) / Math.max(1, told.length));
    // Kits that wait before they take a value wait a third of a second.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    const after = await state();
    for (const field of fields) {
      all++;
      if (same(after[field.key], field.state)) right++;
      else if (!same(after[field.key], before[field.key])) wrong++;
    }
    await page.close();
  }
  return { right, wrong, all, slowest };
}

/** Prints the figures of the forms. */
export async function benchForms() {
  const harness = await startHarness();
  console.log('\nDescribe and assign, in an extension');
  console.table(
    (await speed(harness)).map(({ fields, describe, assign, milliseconds, bar }) => ({
      fields,
      'describe ms': describe.toFixed(1),
      'assign ms': assign.toFixed(1),
      'both ms': milliseconds.toFixed(1),
      'bar ms': bar,
      ratio: (milliseconds / bar).toFixed(2),
    })),
  );
  const served = await servePortals();
  const ways = ['casewright', 'react-setter', 'bitwarden-like'];
  const rows = [];
  for (const way of ways) rows.push({ way, ...(await filled(harness, served, way)) });
  console.log('\nFields right on the fixture portals, told which is which');
  console.table(
    rows.map(({ way, right, wrong, all, slowest }) => ({
      way,
      right,
      of: all,
      share: (right / all).toFixed(3),
      'ratio to ours': (right / rows[0].right).toFixed(2),
      wrong,
      'slowest page, ms for 14 fields': Math.round(slowest * 14),
    })),
  );
  await harness.stop();
  await served.stop();
}

if (process.argv[1] === import.meta.filename) await benchForms();
