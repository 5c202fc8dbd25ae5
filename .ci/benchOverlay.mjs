import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { runnerImport } from 'vite';
import { quantile } from './quantile.mjs';
import { root } from './root.mjs';
import { traceKeys } from './traceKeys.mjs';

const { overlayDesk } = (await runnerImport(resolve(root, 'test/browser/overlayDesk.ts'))).module;

const sentence = 'Anna utilized the phone on 3 March 2026. ';
const typed = 'Rang the landlord at 10:15. He was lazy and asked for the key. ';
const line = sentence.repeat(8).trim();

/**
 * What a key costs in a box of someone else's page with the checks on and off: a short note, of which most typing
 * is, and a text of 20,000 characters with 480 flags. From traces of a real Chromium with the extension as built, in
 * turn. Gives rows for the table.
 * @param {{ keys: number, rounds: number }} size keys in each round, with the checks on and again off
 */
export async function benchOverlay(size = { keys: 500, rounds: 4 }) {
  const boxes = [
    { title: 'a note of 2,000 characters, at its end', lines: 6, bars: { p50: 0.5 } },
    { title: '… in its first line, 48 flags below', lines: 6, at: line.length, bars: {} },
    { title: '20,000 characters, 480 flags, at the end', lines: 60, bars: { p50: 1, p95: 4 } },
    { title: '… in its first line, all flags below', lines: 60, at: line.length, bars: { p50: 1, p95: 4 } },
  ];
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(portal(boxes[Number(request.url?.slice(1))]?.lines ?? 0));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const desk = await overlayDesk();
  const rows = [];
  try {
    for (const [i, { title, at, bars }] of boxes.entries()) {
      const works = { on: [], off: [] };
      for (let round = 0; round < size.rounds; round += 1) {
        for (const way of ['off', 'on']) {
          const page = await desk.context.newPage();
          await page.goto(`http://127.0.0.1:${server.address().port}/${i}`);
          if (way === 'on') await switchOn(desk, page);
          works[way].push(...(await typeInto(desk.context, page, size.keys, at)));
          await page.close();
        }
      }
      for (const [name, measure] of [
        ['p50', (values) => quantile(values, 0.5)],
        ['p95', (values) => quantile(values, 0.95)],
        ['mean', mean],
      ]) {
        const [on, off] = [works.on, works.off].map(measure);
        rows.push({
          what: `${title}: a key, ${name}`,
          'checks on, ms': on.toFixed(2),
          'off, ms': off.toFixed(2),
          'ours, ms': (on - off).toFixed(2),
          'on/off': (on / off).toFixed(2),
          'bar, ms': bars[name] ?? '',
          keys: works.on.length,
        });
      }
    }
  } finally {
    await desk.end();
    await new Promise((done) => server.close(done));
  }
  return rows;
}

/** A form as a portal has it: the box among others. */
function portal(lines) {
  const text = Array(lines).fill(line).join('\n');
  const others = Array.from(
    { length: 40 },
    (_, i) => `<p><label>Field ${i} <input name="f${i}"></label></p>`,
  );
  return (
    '<!doctype html><html lang="en-US"><title>Visit</title><form><p><label for="box">Summary</label><br>' +
    `<textarea id="box" style="width:720px;height:360px;font:16px/1.4 sans-serif">${text}</textarea></p>${others.join('')}</form></html>`
  );
}

async function switchOn(desk, page) {
  await desk.switchOn(page);
  for (;;) {
    const shown = await desk.shown(page);
    if (shown.some(({ kind }) => kind.startsWith('mark '))) return;
  }
}

/** Types, with a pause after each sentence. Milliseconds of main-thread work for each key. */
async function typeInto(context, page, keys, at) {
  await page.bringToFront();
  await page.locator('#box').focus();
  await page.locator('#box').evaluate((box, place = box.value.length) => {
    box.setSelectionRange(place, place);
  }, at);
  await page.keyboard.type(' On', { delay: 60 }); // what loads with the first keys
  const trace = await traceKeys(context, page, [], async () => {
    for (let i = 0; i < keys; i += 1) {
      const letter = typed[i % typed.length];
      await page.keyboard.type(letter);
      await rest(letter === '.' ? 600 : 50);
    }
  });
  return trace.keys.slice(0, -1).map((ts, i) => trace.busy(ts, trace.keys[i + 1]));
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

if (process.argv[1] === import.meta.filename) {
  const [keys = 500, rounds = 4] = process.argv.slice(2).map(Number);
  console.table(await benchOverlay({ keys, rounds }));
}
